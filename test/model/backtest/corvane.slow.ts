import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTables, type ReadResult } from '#case/read.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { shuffled } from '#model/probability/shuffled.ts';
import { bundledCase } from '../../fixtures/case/bundled.ts';
import { backTest, isWithin } from './back-test.ts';
import { printBackTest } from './print-back-test.ts';

/** Other histories of the same company. */
const seeds = [7, 11, 13];

test.each(seeds)('seed %d: every number is foretold within its tolerance', (seed) => {
  const folder = mkdtempSync(join(tmpdir(), 'corvane-'));
  try {
    execFileSync(process.execPath, [
      'data/generate/generate.ts',
      ...['--out', folder, '--seed', String(seed)],
    ]);
    const rows = backTest(readFolder(folder));
    printBackTest(`seed ${seed}`, rows);
    expect(rows.filter((row) => !isWithin(row)).map(({ name }) => name)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('broken on purpose, stock shuffled between items: it fails', () => {
  const rows = backTest(withStockShuffled(bundledCase().read));
  printBackTest('stock of each item under the name of another', rows);
  const off = rows.filter((row) => !isWithin(row)).map(({ name }) => name);
  expect(off).toEqual(expect.arrayContaining(['24H', '48H', 'overall']));
});

function readFolder(folder: string): ReadResult {
  const names = readdirSync(folder).filter((name) => /\.csv$|^case\.json$/.test(name));
  return readTables(names.map((name) => ({ name, content: readFileSync(join(folder, name)) })));
}

/** The words of `item_id` dealt again: each item's stock, whole, goes to another. */
function withStockShuffled(read: ReadResult): ReadResult {
  const stock = read.tables.stock!;
  const ids = stock.columns.get('item_id')!;
  if (ids.kind !== 'text') throw new Error('item_id is a text');
  // The first word is the empty one.
  const order = shuffled(ids.words.length - 1, mulberry32(1));
  const words = ids.words.map((word, k) => (k === 0 ? word : ids.words[1 + order[k - 1]!]!));
  const columns = new Map(stock.columns).set('item_id', { ...ids, words });
  return { ...read, tables: { ...read.tables, stock: { ...stock, columns } } };
}
