import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '#case/pack.ts';
import { unpack } from '#case/unpack.ts';
import { decodeNumbers, encodeNumbers } from '#case/vlq.ts';

const back = (tree: unknown): unknown => {
  const { head, data } = pack(tree);
  return unpack(head, data);
};

describe('pack', () => {
  test('gives any tree of typed arrays back, bit by bit', () => {
    const array = fc.oneof(
      fc.uint8Array(),
      fc.uint16Array(),
      fc.int16Array(),
      fc.uint32Array(),
      fc.int32Array(),
      fc.float32Array({ noNaN: false }),
      fc.float64Array({ noNaN: false }),
      fc.array(fc.nat(200)).map((cents) => Float32Array.from(cents, (cent) => cent / 100)),
      fc.array(fc.constantFrom(0, 0, 0, 1, 40)).map((list) => Uint16Array.from(list)),
    );
    const tree = fc.record({ name: fc.string(), none: fc.constant(null), list: fc.array(array) });
    fc.assert(
      fc.property(tree, (value) => {
        expect(back(value)).toEqual(value);
      }),
    );
  });

  test('keeps −0, NaN and infinity in arrays', () => {
    const list = Float64Array.of(-0, NaN, Infinity, 1e300);
    expect(back({ list })).toEqual({ list });
  });

  test('one letter stands for one small number', () => {
    expect(pack({ list: Uint16Array.of(1, 0, 2, 3) }).data).toHaveLength(4);
  });

  test('a run of zeros costs two letters', () => {
    const list = new Uint16Array(500);
    list[400] = 7;
    expect(pack({ list }).data.length).toBeLessThan(5);
    expect(back({ list })).toEqual({ list });
  });

  test('refuses a plain number that JSON would lose', () => {
    expect(() => pack({ service: NaN })).toThrow('service must be finite; got NaN');
  });
});

describe('encodeNumbers', () => {
  test('writes small numbers as source maps do', () => {
    expect(encodeNumbers([0, 1, -1, 15, 16])).toBe('ACDegB');
    expect([...decodeNumbers('ACDegB')]).toEqual([0, 1, -1, 15, 16]);
  });

  test('refuses what it cannot give back', () => {
    expect(() => encodeNumbers([0.5])).toThrow('number must be whole and below 2^51; got 0.5');
  });
});
