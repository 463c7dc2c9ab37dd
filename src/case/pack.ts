import type { Case } from '#model/case.ts';
import { isArrayName, nameOf, type AnyArray, type Packed, type PackedArray } from './packed.ts';
import { encodeNumbers } from './vlq.ts';

export function packCase(of: Case): Packed {
  return pack(of);
}

/** Decimals tried before an array is written by its bytes. */
const MAX_SCALE = 4;

/**
 * Any tree of plain values and typed arrays, without loss: `unpack` gives it back, bit by bit.
 *
 * @throws RangeError when a plain number is not finite: JSON would lose it
 */
export function pack(tree: unknown): Packed {
  const parts: string[] = [];
  let start = 0;
  const head = JSON.stringify(tree, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new RangeError(`${key} must be finite; got ${value}`);
    }
    if (!isTyped(value)) return value;
    const { text, as, scale } = encode(value);
    parts.push(text);
    const packed = { $array: nameOf(value), length: value.length, as, scale, start };
    start += text.length;
    return { ...packed, end: start } satisfies PackedArray;
  });
  return { head, data: parts.join('') };
}

function isTyped(value: unknown): value is AnyArray {
  return ArrayBuffer.isView(value) && isArrayName(value.constructor.name);
}

type Encoded = { text: string } & Pick<PackedArray, 'as' | 'scale'>;

function encode(array: AnyArray): Encoded {
  const scale = scaleOf(array);
  if (scale < 0) return { text: bytesText(array), as: 'bytes', scale: 0 };
  const whole = Float64Array.from(array, (value) => Math.round(value * 10 ** scale));
  const ways: Encoded[] = [
    { text: encodeNumbers(whole), as: 'values', scale },
    { text: encodeNumbers(steps(whole)), as: 'steps', scale },
    { text: encodeNumbers(runs(whole)), as: 'runs', scale },
  ];
  return ways.reduce((best, way) => (way.text.length < best.text.length ? way : best));
}

/** Fewest decimals that give every number back; −1 = none does. */
function scaleOf(array: AnyArray): number {
  const single = array instanceof Float32Array;
  for (let scale = 0; scale <= MAX_SCALE; scale++) {
    const power = 10 ** scale;
    const fits = array.every((value) => {
      const whole = Math.round(value * power);
      const back = single ? Math.fround(whole / power) : whole / power;
      // Adding 0 tells −0 apart, which only bytes keep.
      return Object.is(back + 0, value) && Math.abs(whole) < 2 ** 49;
    });
    if (fits) return scale;
  }
  return -1;
}

/** Differences stay below 2^50 where numbers do below 2^49. */
function steps(whole: Float64Array): Float64Array {
  return whole.map((value, index) => value - (whole[index - 1] ?? 0));
}

function runs(whole: Float64Array): number[] {
  const found: number[] = [];
  let zeros = 0;
  for (const value of whole) {
    if (value === 0) zeros += 1;
    else {
      found.push(zeros, value);
      zeros = 0;
    }
  }
  return found;
}

function bytesText(array: AnyArray): string {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
