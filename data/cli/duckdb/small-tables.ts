import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableSpec, type TableName } from '#case/contract.ts';
import { readTables, type ReadResult, type SourceFile } from '#case/read.ts';
import { tableText } from '#case/write/table-text.ts';
import { mayBeTable } from '../sources.ts';
import { quoted, type Engine } from './engine.ts';
import { isBig, scanOf, tableOfRaw } from './raw-tables.ts';

/** Small tables that the SQL files join. */
export const joinedTables: readonly TableName[] = [
  ...(['customers', 'sites', 'items', 'equipment', 'contracts'] as const),
  ...(['locations', 'calendars', 'offers', 'service_classes'] as const),
];

/** Every table but the big ones, read and repaired as by the ordinary import. */
export async function readSmallTables(
  engine: Engine,
  folder: string,
  mapping: string | undefined,
): Promise<ReadResult> {
  const sources: SourceFile[] =
    mapping === undefined ? [] : [{ name: 'mapping.json', content: readFileSync(mapping) }];
  for (const name of readdirSync(folder).sort()) {
    const table = tableOfRaw(name);
    if ((table && isBig(table)) || (name === 'mapping.json' && mapping !== undefined)) continue;
    if (mayBeTable(name))
      sources.push({ name, content: new Uint8Array(readFileSync(join(folder, name))) });
    else if (table) sources.push(await asCsv(engine, folder, name));
  }
  return readTables(sources);
}

async function asCsv(engine: Engine, folder: string, name: string): Promise<SourceFile> {
  const rows = await engine.rows(
    `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM ${scanOf([join(folder, name)])}`,
  );
  const cell = (value: unknown): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((column) => row[column]))];
  const content = lines.map((line) => line.map(cell).join(',')).join('\n');
  return { name: name.replace(/parquet$/i, 'csv'), content };
}

/** The tables that SQL joins, with every column of the contract and `position`, the rank of the row. */
export async function loadSmallTables(
  engine: Engine,
  { tables, settings }: ReadResult,
  scratch: string,
): Promise<void> {
  for (const name of joinedTables) {
    const columns = Object.keys(tableSpec(name).columns);
    const table = tables[name];
    const file = join(scratch, `${name}.csv`);
    if (table) writeFileSync(file, tableText(table, settings.zone));
    const select = columns.map((column) =>
      table?.columns.has(column) ? column : `CAST(NULL AS VARCHAR) AS ${column}`,
    );
    const from = table
      ? `read_csv(${quoted(file)}, all_varchar = true, header = true, delim = ',', quote = '"', parallel = false)`
      : '(SELECT 1 WHERE FALSE)';
    await engine.run(
      `CREATE OR REPLACE TABLE ${name} AS SELECT ROW_NUMBER() OVER () - 1 AS position, ${select.join(', ')} FROM ${from}`,
    );
  }
}
