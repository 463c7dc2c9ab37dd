import { t } from '#i18n/t.ts';
import { grid } from './grid.ts';
import type { Report } from './report.ts';

const rows = ['cost', 'stock', 'service', 'margin', 'workingCapital'] as const;

/** A short table for a terminal. */
export function table(report: Report): string {
  const { measured, missing, before, scenario } = report;
  const { onTime } = measured;
  const lines = [
    `${report.case.name}, ${t('en', 'cli.extracted', { day: report.case.extractedOn })}`,
    '',
    ...grid([
      ['', t('en', 'cli.before'), t('en', 'cli.scenario')],
      ...rows.map((row) => [
        t('en', `cli.${row}`),
        cell(before[row], row === 'service'),
        cell(scenario[row], row === 'service'),
      ]),
    ]),
    '',
    t('en', 'cli.measured', { lines: onTime.lines, share: cell(onTime.all, true) }),
    ...grid(
      Object.entries(onTime.byClass).map(([code, { lines: count, share }]) => [
        code,
        String(count),
        cell(share, true),
      ]),
    ),
  ];
  if (missing.length > 0) lines.push('', t('en', 'cli.missing'));
  for (const { table: name, columns, neededFor } of missing) {
    lines.push(`  ${name} (${columns.join(', ')}): ${neededFor.join(', ')}`);
  }
  return lines.join('\n');
}

function cell(value: number | null, isShare: boolean): string {
  if (value === null) return '–';
  return isShare ? `${(100 * value).toFixed(2)} %` : Math.round(value).toLocaleString('en');
}
