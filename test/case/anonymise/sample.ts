import { readdirSync, readFileSync } from 'node:fs';
import { textOf, wordAt, type Tables } from '#case/column.ts';
import { keepRows } from '#case/keep-rows.ts';
import { readTables, type ReadResult } from '#case/read.ts';
import { clientOfRows } from '#case/anonymise/client-of-rows.ts';
import { draw } from '#case/anonymise/secret.ts';
import { secretOf } from './secret.ts';

const folder = 'data/corvane';

/** Half of the clients of the bundled company, drawn by a seed, with all that is theirs; the warehouse stays whole. */
export function sampleOfCorvane(seed: string): ReadResult {
  const names = readdirSync(folder).filter((name) => /\.csv$|^case\.json$/.test(name));
  const read = readTables(
    names.map((name) => ({ name, content: readFileSync(`${folder}/${name}`) })),
  );
  const isDrawn = new Map<string, boolean>();
  const { customers } = read.tables;
  if (!customers) throw new Error('customers must be read');
  const ids = textOf(customers, 'customer_id');
  for (let row = 0; row < customers.rows; row++) {
    isDrawn.set(wordAt(ids, row), draw(secretOf(seed), wordAt(ids, row)) < 0.5);
  }
  const tables: Tables = {};
  for (const table of Object.values(read.tables)) {
    const clientOf = clientOfRows(table, read.tables);
    tables[table.name] = keepRows(table, (row) => isDrawn.get(clientOf(row)) ?? true);
  }
  return { ...read, tables };
}
