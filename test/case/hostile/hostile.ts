import { expect, test } from 'vitest';
import { buildMeasures } from '#case/case-measures.ts';
import { checkTables } from '#case/check.ts';
import { severities, type IssueCode } from '#case/issue.ts';
import { readTables, type ReadResult, type SourceFile } from '#case/read.ts';
import { ImportLog } from '#case/write/import-log.ts';
import type { Company } from '../../fixtures/case/small-company.ts';

/** A way in which files go wrong: what is told of it, and what becomes of the order lines. */
export interface Hostile {
  readonly name: string;
  readonly files: Company | readonly SourceFile[];
  readonly codes: readonly IssueCode[];
  /** Order lines in, kept, repaired, rejected; null = the table is not there. */
  readonly lines: readonly [number, number, number, number] | null;
}

/** Told about any company whose clients have no calendar. */
const usual = new Set<string>(['default-calendar']);

/** One test per kind: it is told where it stands, and every line is accounted for. */
export function testKinds(kinds: readonly Hostile[]): void {
  test.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_, { files, codes, lines }) => {
    const { read, log } = readHostile(files);
    expectSound(read, log);
    const told = [...read.issues, ...checkTables(read)].map(({ code }) => code);
    expect([...new Set(told)].filter((code) => !usual.has(code)).sort()).toEqual([...codes].sort());
    const { in: all, kept, repaired, rejected } = read.rows.order_lines ?? {};
    expect(read.rows.order_lines ? [all, kept, repaired, rejected] : null).toEqual(lines);
  });
}

export function readHostile(files: Company | readonly SourceFile[]): {
  read: ReadResult;
  log: ImportLog;
} {
  const log = new ImportLog();
  const { onIssue, onTable } = log;
  return { read: readTables(sourcesOf(files), { onIssue, onTable }), log };
}

function sourcesOf(files: Company | readonly SourceFile[]): readonly SourceFile[] {
  if (isList(files)) return files;
  return Object.entries(files).map(([name, content]) => ({ name, content }));
}

function isList(files: Company | readonly SourceFile[]): files is readonly SourceFile[] {
  return Array.isArray(files);
}

/** Rows in = kept + repaired + rejected, each with its reason and its place; no number that is none comes out. */
export function expectSound(read: ReadResult, log: ImportLog): void {
  for (const [name, counted] of Object.entries(read.rows)) {
    const { in: all, kept, repaired, rejected, reasons } = counted;
    expect(kept + repaired + rejected).toBe(all);
    expect(Object.values(reasons).reduce((sum, rows) => sum + rows, 0)).toBe(repaired + rejected);
    const table = Object.values(read.tables).find((one) => one.name === name);
    expect(table?.rows).toBe(kept + repaired);
  }
  for (const issue of [...read.issues, ...checkTables(read)]) {
    expect(issue.severity).toBe(severities[issue.code]);
    expect(issue.file).not.toBe('');
    expect(issue.line).toBeGreaterThanOrEqual(0);
    expect(issue.count).toBeGreaterThanOrEqual(1);
  }
  expectEachRejectedLineLogged(read, log);
  const { measured, of } = buildMeasures(read, 'hostile');
  expect(notFinite([measured, of])).toEqual([]);
}

/** Every line left out stands in the report; a table without a key says so once for all of its lines. */
function expectEachRejectedLineLogged(read: ReadResult, log: ImportLog): void {
  const places = log
    .all()
    .flatMap(({ file, line, fate }) => (fate === 'rejected' ? [`${file}:${String(line)}`] : []));
  const rows = Object.values(read.rows);
  const rejected = rows.reduce((sum, counted) => sum + counted.rejected, 0);
  const withoutKey = rows.reduce((sum, { reasons }) => sum + (reasons['missing-key'] ?? 0), 0);
  const logged = new Set(places).size;
  expect(logged).toBeGreaterThanOrEqual(rejected - withoutKey);
  expect(logged).toBeLessThanOrEqual(rejected);
}

/** Paths of numbers that are not finite. */
function notFinite(tree: unknown, path = ''): string[] {
  if (typeof tree === 'number') return Number.isFinite(tree) ? [] : [path];
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) => notFinite(value, `${path}/${key}`));
}
