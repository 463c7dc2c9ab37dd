import { checkTables } from '#case/check.ts';
import type { TableName } from '#case/contract.ts';
import type { RowCounts } from '#case/fates.ts';
import type { Issue, Severity } from '#case/issue.ts';
import { canCompute, missing, type Missing } from '#case/missing.ts';
import { numberNames, type NumberName } from '#case/needs.ts';
import type { ReadResult } from '#case/read.ts';

/** What the reader is told of the files. */
export interface ImportReport {
  readonly tables: readonly (Omit<RowCounts, 'reasons'> & { readonly table: TableName })[];
  /** The gravest first, each with its place; so many of each severity at most. */
  readonly issues: readonly Issue[];
  /** How many issues there are in all. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly computable: readonly NumberName[];
  readonly missing: readonly Missing[];
}

/** Issues of one severity that travel to the page: more, nobody reads. */
const most = 200;

const severities = ['error', 'repair', 'notice'] as const;

/** @param refused files that were not even read */
export function reportOf(read: ReadResult, refused: readonly Issue[]): ImportReport {
  const issues = [...refused, ...read.issues, ...checkTables(read)];
  const of = (severity: Severity) => issues.filter((issue) => issue.severity === severity);
  const { tables } = read;
  return {
    tables: Object.values(tables).map(({ name }) => {
      const { in: rows = 0, kept = 0, repaired = 0, rejected = 0 } = read.rows[name] ?? {};
      return { table: name, in: rows, kept, repaired, rejected };
    }),
    issues: severities.flatMap((severity) => of(severity).slice(0, most)),
    counts: {
      error: of('error').length,
      repair: of('repair').length,
      notice: of('notice').length,
    },
    computable: numberNames.filter((name) => canCompute(name, tables)),
    missing: missing(tables),
  };
}
