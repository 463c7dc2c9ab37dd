/** Rows of a portfolio, as gestures move them: for each segment, integer percents over the offers in force. */
import type { Case } from '#model/case.ts';
import { defaultMatchRow, matchRow } from '#model/matching/match-rows.ts';
import type { Scenario } from '#model/scenario.ts';

export type Row = readonly number[];

/** Rows today, as long as the scenario's. */
export function rowsToday(company: Case, size: number): readonly Row[] {
  return company.segments.map((_, segment) => {
    const row = defaultMatchRow(company, segment);
    return Array.from({ length: size }, (__, cell) => row[cell] ?? 0);
  });
}

export function rowsInForce(company: Case, scenario: Scenario): readonly Row[] {
  return company.segments.map((_, segment) => matchRow(company, segment, scenario));
}

/** The scenario with these rows as `match.{segment}`: only those that differ from today's are kept. */
export function withRows(company: Case, scenario: Scenario, rows: readonly Row[]): Scenario {
  const ids = company.segments.map(({ id }) => `match.${id}`);
  const others = Object.entries(scenario).filter(([id]) => !ids.includes(id));
  const differing = ids.flatMap((id, segment): [string, Row][] => {
    const row = rows[segment] ?? [];
    return isSame(row, defaultMatchRow(company, segment)) ? [] : [[id, row]];
  });
  return Object.fromEntries([...others, ...differing]);
}

/** Half a percent of the largest segment, as a share of all clients: what a row of integers cannot tell. */
export function halfPercent({ segments }: Case): number {
  const clients = segments.map((segment) => segment.clients);
  return (0.005 * Math.max(...clients)) / clients.reduce((sum, own) => sum + own, 0) + 1e-12;
}

/** Cells of new offers that hold nobody make no difference. */
function isSame(row: Row, today: Row): boolean {
  return row.every((percent, cell) => percent === (today[cell] ?? 0));
}
