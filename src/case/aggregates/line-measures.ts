import { UNKNOWN, type LineMeasures, type OnTime, type Share } from '../measure.ts';
import { outcomes } from '../outcomes.ts';
import { total, type AggregateRow } from './aggregates.ts';

/**
 * Service as measured on lines that were counted by class, place and outcome.
 *
 * @param rows     of `line_outcomes`
 * @param columns  that the order lines have
 */
export function lineMeasuresOf(
  rows: readonly AggregateRow[],
  columns: ReadonlySet<string>,
): LineMeasures {
  const sum = (column: string): number => total(rows, column);
  const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  const [dated, down] = [sum('dated'), sum('down_lines')];
  const isMeasurable = dated > 0 && columns.has('actual_delivery_date');
  return {
    onTime: onTimeOf(rows),
    againstRequested: columns.has('requested_delivery_date')
      ? { lines: sum('asked'), share: ratio(sum('met'), sum('asked')) }
      : null,
    withoutPromise: {
      lines: dated,
      within24h: isMeasurable ? sum('within_24h') / dated : null,
      within48h: isMeasurable ? sum('within_48h') / dated : null,
      machineDownLines: down,
      machineDownHours: ratio(sum('down_minutes') / 60, down),
    },
  };
}

function onTimeOf(rows: readonly AggregateRow[]): OnTime {
  const counted = (outcome: string): number => total(ofOutcome(rows, outcome), 'lines');
  const [kept = 0, missed = 0, noPromise = 0, notYetDue = 0, postponed = 0] = outcomes.map(counted);
  const [cancelled = 0, returned = 0, noDeliveryDate = 0] = outcomes.slice(5).map(counted);
  return {
    all: kept + missed > 0 ? kept / (kept + missed) : null,
    byClass: sharesBy(rows, 'class'),
    byShipFrom: sharesBy(rows, 'ship_from'),
    lines: kept + missed,
    kept,
    missed,
    leftOut: { noPromise, notYetDue, postponed, cancelled, returned, noDeliveryDate },
  };
}

function sharesBy(rows: readonly AggregateRow[], column: string): Record<string, Share> {
  const groups = new Map<string, AggregateRow[]>();
  for (const row of rows) {
    const own = groups.get(row.text(column));
    if (own) own.push(row);
    else groups.set(row.text(column), [row]);
  }
  const found = [...groups].map(([word, own]): [string, Share] => {
    const kept = total(ofOutcome(own, 'kept'), 'lines');
    const lines = kept + total(ofOutcome(own, 'missed'), 'lines');
    return [word || UNKNOWN, { lines, share: lines > 0 ? kept / lines : null }];
  });
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ofOutcome(rows: readonly AggregateRow[], outcome: string): AggregateRow[] {
  return rows.filter((row) => row.text('outcome') === outcome);
}
