import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '#case/encoding.ts';
import { openText } from '#case/open-text.ts';
import { readTables } from '#case/read.ts';
import { smallCompany } from '../fixtures/case/small-company.ts';

function pieces(bytes: Uint8Array, size: number): Iterable<Uint8Array> {
  return {
    *[Symbol.iterator]() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** Text of the pieces, end to end; what is refused instead. */
function joined(bytes: Uint8Array, size: number): string {
  const opened = openText(pieces(bytes, size));
  return 'refused' in opened ? opened.refused : `${opened.encoding} ${[...opened.texts].join('')}`;
}

function whole(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'refused' in decoded ? decoded.refused : `${decoded.encoding} ${decoded.text}`;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each<[string, Uint8Array]>([
  ['letters over two pieces', utf8('id,nom\n1,Éléonore €\n2,Zoë\n')],
  ['a byte order mark', utf8('\uFEFFid\n1\n')],
  ['carriage returns', utf8('a,b\r\n1,2\r\n3,4\r\n')],
  ['carriage returns alone', utf8('a,b\r1,2\r3,4')],
  ['no end of line', utf8('a,b')],
  ['Windows-1252', Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a, 0x80)],
  ['a letter cut by the end', utf8('é').subarray(0, 1)],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x62, 0)],
  ['a binary file', Uint8Array.of(0x61, 0x0a, 0, 0x62)],
])('%s: the same text in pieces of any size', (_, bytes) => {
  for (let size = 2; size < bytes.length + 2; size++)
    expect(joined(bytes, size)).toBe(whole(bytes));
});

test('whatever the table, its rows and its remarks do not depend on the pieces', () => {
  // A stray quote beside a cell of two lines is read by its neighbours: one or the other.
  const table = fc.constantFrom('"two\nlines"', '5"').chain((odd) => {
    const cell = fc.constantFrom('1', '"a ""b"""', odd, '', '2026-03-02', ';');
    return fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 80 });
  });
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 200 }), (rows, size) => {
      const lines = rows.map((cells) => cells.join(','));
      const text = `customer_id,customer_name,country_code\n${lines.join('\n')}\n`;
      const read = (content: string | Iterable<Uint8Array>) => {
        const { tables, issues, rows } = readTables([{ name: 'customers.csv', content }]);
        return { tables, issues, rows };
      };
      expect(read(pieces(utf8(text), size))).toEqual(read(text));
    }),
    { numRuns: 500 },
  );
});

test('a company in pieces is the company', () => {
  const sources = Object.entries(smallCompany);
  const read = readTables(
    sources.map(([name, text]) => ({ name, content: pieces(utf8(text), 37) })),
  );
  const plain = readTables(sources.map(([name, content]) => ({ name, content })));
  expect(read.tables).toEqual(plain.tables);
  expect(read.issues).toEqual(plain.issues);
});
