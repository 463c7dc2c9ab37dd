import { tableNames } from '#case/contract.ts';
import { canCompute, missing } from '#case/missing.ts';
import { numberNames } from '#case/needs.ts';
import type { ReadResult } from '#case/read.ts';
import { t } from '#i18n/t.ts';
import { grid } from '../grid.ts';

const counts = ['in', 'kept', 'repaired', 'rejected'] as const;

/** What became of the lines, table by table, and what the tables tell. */
export function importSummary({ rows, tables }: ReadResult): string {
  const found = tableNames.flatMap((name) => {
    const counted = rows[name];
    return counted ? [{ name, counted }] : [];
  });
  const told = numberNames.filter((name) => canCompute(name, tables));
  const lacks = missing(tables);
  return [
    ...grid([
      [t('en', 'cli.import.table'), ...counts.map((count) => t('en', `cli.import.${count}`))],
      ...found.map(({ name, counted }) => [name, ...counts.map((count) => String(counted[count]))]),
    ]),
    ...found.flatMap(({ name, counted: { reasons } }) => {
      const each = Object.entries(reasons).map(([code, lines]) => `${String(lines)} ${code}`);
      if (each.length === 0) return [];
      return [t('en', 'cli.import.reasons', { table: name, reasons: each.join(', ') })];
    }),
    t('en', 'cli.import.computes', { numbers: told.join(', ') || '–' }),
    ...(lacks.length > 0 ? [t('en', 'cli.missing')] : []),
    ...lacks.map(
      ({ table, columns, neededFor }) =>
        `  ${table} (${columns.join(', ')}): ${neededFor.join(', ')}`,
    ),
  ].join('\n');
}
