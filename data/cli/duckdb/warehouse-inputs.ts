import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { tableSpec } from '#case/contract.ts';
import { command } from '../refusal.ts';
import { openEngine, quoted } from './engine.ts';
import { bigTables, rawFiles, rawView } from './raw-tables.ts';
import { loadSettings } from './settings-tables.ts';
import { joinedTables, loadSmallTables, readSmallTables } from './small-tables.ts';

/**
 * `node data/cli/duckdb/warehouse-inputs.ts FROM TO`: from the small tables of a folder, every table that the SQL
 * files read beside order lines, stock and receipts, as CSV to load where those are.
 */
await command(async () => {
  const [from, to] = process.argv.slice(2);
  if (from === undefined || to === undefined)
    throw new RangeError('FROM and TO must be folders; got fewer');
  mkdirSync(to, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'inputs-'));
  const engine = await openEngine();
  try {
    const small = await readSmallTables(engine, resolve(from), undefined);
    for (const table of bigTables) await rawView(engine, table, rawFiles(from, table), {});
    await loadSmallTables(engine, small, scratch);
    const columns = new Set(Object.keys(tableSpec('order_lines').columns));
    await loadSettings(engine, small, columns, scratch);
    for (const name of [...joinedTables, 'settings', 'local_days', 'class_names', 'line_columns']) {
      await engine.run(`COPY ${name} TO ${quoted(join(to, `${name}.csv`))} (HEADER)`);
    }
  } finally {
    engine.close();
    rmSync(scratch, { recursive: true, force: true });
  }
});
