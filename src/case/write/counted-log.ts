import type { LoggedIssue } from './import-log.ts';

/**
 * The log of an import without a word of what stood in its cells, nor the lines where they stood: per table, column,
 * reason and fate, how many. For a bundle that is handed over.
 */
export function countedLog(
  issues: readonly LoggedIssue[],
  tableOf: (file: string) => string | undefined,
): readonly LoggedIssue[] {
  const sums = new Map<string, LoggedIssue>();
  for (const issue of issues) {
    const table = tableOf(issue.file);
    // A file, or a column, that is no table's is not in the bundle: its name could tell.
    if (table === undefined || issue.fate === 'left out') continue;
    const key = [table, issue.column, issue.code, issue.fate].join('\0');
    const count = (sums.get(key)?.count ?? 0) + issue.count;
    sums.set(key, { ...issue, file: table, line: 0, expected: '', got: '', count });
  }
  return [...sums.values()];
}
