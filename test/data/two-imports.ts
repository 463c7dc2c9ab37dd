import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildMeasures, type CaseMeasures } from '#case/case-measures.ts';
import { readTables } from '#case/read.ts';
import { importWithDuckdb, type DuckdbImport } from '../../data/cli/duckdb/import-with-duckdb.ts';
import type { Company } from '../fixtures/case/small-company.ts';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'company-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function folderOfCompany(company: Company): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(company)) writeFileSync(join(folder, name), text);
  return folder;
}

export async function bySql(from: string): Promise<{ sql: DuckdbImport; to: string }> {
  const to = join(temporaryFolder(), 'company');
  mkdirSync(to);
  return { sql: await importWithDuckdb(from, to), to };
}

/** The case of a folder, by SQL and by the ordinary reading. */
export async function twoImports(
  from: string,
): Promise<{ sql: DuckdbImport; plain: CaseMeasures }> {
  const { sql, to } = await bySql(from);
  // Small tables as they were written: their own columns stand by name.
  const small = readdirSync(to).filter((name) => /\.csv$|^case\.json$/.test(name));
  const big = readdirSync(from).filter((name) =>
    /^(order_lines|stock|receipts).*\.csv$/.test(name),
  );
  const sources = [...small.map((name) => join(to, name)), ...big.map((name) => join(from, name))];
  const plain = buildMeasures(
    readTables(sources.map((name) => ({ name, content: readFileSync(name) }))),
    'company',
  );
  return { sql, plain };
}

/** What is measured on lines, apart from the files they came in. */
export function serviceOf({ measured: { rows: _, ...service }, missing }: CaseMeasures): unknown {
  return { service, missing };
}
