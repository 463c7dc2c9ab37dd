import fc from 'fast-check';
import { tableNames, tableSpec } from '#case/contract.ts';
import type { SourceFile } from '#case/read.ts';
import { smallNetwork } from '../../fixtures/case/small-network.ts';
import { expectSound, readHostile } from './hostile.ts';
import { expectNobodyIn } from './nobody-in.ts';
import { expectSameTextAgain } from './same-text-again.ts';

/** What hands, exports and other systems leave in a cell. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '?',
    'NULL',
    'abc',
    '1,5',
    '1.5',
    '-',
    '31/01/2026',
    '01/31/2026',
    '2026-02-30',
  ),
  fc.constantFrom(
    '1e999',
    'NaN',
    '=1+1',
    "'=1+1",
    '+33',
    '"',
    '""',
    '\n',
    '\r',
    '\t',
    '\0',
    ';',
    ',',
  ),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '-0',
    '24:00',
    '2026-10-25T02:30',
    '9999-12-31',
    'none',
  ),
  fc.constantFrom(
    '2026-03-29T02:30:59.999',
    '1900-01-01',
    '2200-12-31T23:59Z',
    '1|2',
    '100000000000000000000',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double().map(String),
);

/** Some cells of a valid company replaced, wherever they stand. */
const mutated = fc
  .array(fc.record({ file: fc.constantFrom(...Object.keys(smallNetwork)), at: fc.nat(), cell }), {
    minLength: 1,
    maxLength: 10,
  })
  .map((changes) => {
    const company: Record<string, string> = { ...smallNetwork };
    for (const { file, at, cell: word } of changes) {
      const cells = (company[file] ?? '').split(/(?<=[,\n])|(?=[,\n])/);
      const places = cells.flatMap((text, index) => (/^[,\n]$/.test(text) ? [] : [index]));
      cells[places[at % Math.max(1, places.length)] ?? 0] = word;
      company[file] = cells.join('');
    }
    return Object.entries(company).map(([name, content]) => ({ name, content }));
  });

/** Tables made of random cells under headers of the contract. */
const drawn = fc
  .array(
    fc.constantFrom(...tableNames).chain((table) =>
      fc.subarray(Object.keys(tableSpec(table).columns), { minLength: 1 }).chain((columns) =>
        fc
          .array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), {
            maxLength: 8,
          })
          .map((rows) => ({
            name: `${table}.csv`,
            content: [columns, ...rows].map((row) => row.join(',')).join('\n'),
          })),
      ),
    ),
    { maxLength: 6 },
  )
  .map((files) => [...new Map(files.map((file) => [file.name, file])).values()]);

/** Bytes of nothing in particular, under the names of tables and settings. */
const bytes = fc.array(
  fc.record({
    name: fc.constantFrom('order_lines.csv', 'items.tsv', 'stock.txt', 'case.json', 'mapping.json'),
    content: fc.uint8Array({ maxLength: 400 }),
  }),
  { maxLength: 4 },
);

/**
 * Whatever is read: it is told where it stands, every line is accounted for, no number that is none comes out, and what
 * an import would write reads again as the same text.
 */
export function expectNothingLost(runs: number, seed?: number): void {
  fc.assert(
    fc.property(fc.oneof(mutated, drawn, bytes), (sources: readonly SourceFile[]) => {
      const { read, log } = readHostile(sources);
      expectSound(read, log);
      expectSameTextAgain(read);
      expectNobodyIn(read);
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
}
