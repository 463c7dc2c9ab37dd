import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isTableName, tableSpec, type TableName } from '#case/contract.ts';
import { columnName, type Renames } from '#case/header.ts';
import { tableOfFile } from '#case/file-name.ts';
import { named, quoted, type Engine } from './engine.ts';

/** Tables that grow with the business: only SQL reads them. */
export const bigTables = ['order_lines', 'stock', 'receipts'] as const;
export type BigTable = (typeof bigTables)[number];

export function isBig(table: TableName): table is BigTable {
  return bigTables.some((one) => one === table);
}

/** Table of a file, CSV or Parquet; null = none. */
export function tableOfRaw(file: string): TableName | null {
  const name = /^([a-z_]+?)(?:_\d+)?\.parquet$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  return isTableName(name) ? name : tableOfFile(file);
}

/** Files of a table, all CSV or all Parquet. */
export function rawFiles(folder: string, table: TableName): string[] {
  return readdirSync(folder)
    .filter((file) => tableOfRaw(file) === table)
    .sort()
    .map((file) => join(folder, file));
}

/** How DuckDB reads the files; lines that cannot be cut into cells are set apart. */
export function scanOf(files: readonly string[]): string {
  const each = files.map((file) =>
    file.endsWith('.parquet')
      ? `SELECT * FROM read_parquet(${quoted(file)})`
      : `SELECT * FROM read_csv(${quoted(file)}, all_varchar = true, header = true, store_rejects = true, rejects_limit = 0)`,
  );
  return `(${each.join(' UNION ALL BY NAME ')})`;
}

/**
 * A view with every column of the contract, as text, NULL where the files have none.
 *
 * @returns columns of the contract that the files have
 */
export async function rawView(
  engine: Engine,
  table: TableName,
  files: readonly string[],
  renames: Renames,
): Promise<ReadonlySet<string>> {
  const scan = files.length > 0 ? scanOf(files) : '(SELECT 1 WHERE FALSE)';
  const found = new Map<string, string>();
  for (const { column_name, column_type } of await engine.rows(`DESCRIBE SELECT * FROM ${scan}`)) {
    const theirs = String(column_name);
    const ours = columnName(theirs, renames);
    // A flag of Parquet may be a truth value; dates and numbers write themselves as the contract asks.
    const number = column_type === 'BOOLEAN' ? `CAST(${named(theirs)} AS INTEGER)` : named(theirs);
    if (!found.has(ours)) found.set(ours, `NULLIF(CAST(${number} AS VARCHAR), '')`);
  }
  const columns = Object.keys(tableSpec(table).columns);
  const select = columns.map((name) => `${found.get(name) ?? 'CAST(NULL AS VARCHAR)'} AS ${name}`);
  await engine.run(`CREATE OR REPLACE VIEW ${table} AS SELECT ${select.join(', ')} FROM ${scan}`);
  return new Set(columns.filter((name) => found.has(name)));
}
