import type { Measured, MeasuredClass } from '#model/case.ts';
import type { Classes } from '../build/classes.ts';
import type { Context } from '../build/context.ts';
import type { Offers } from '../build/offers.ts';
import type { StockHistory } from '../build/stock-history.ts';
import { numbersOf } from '../column.ts';
import { total, type Aggregates } from './aggregates.ts';
import { byText } from './by-text.ts';
import { coverageOf } from './coverage.ts';

interface Parts {
  readonly classes: Classes;
  readonly offers: Offers;
  readonly history: StockHistory | null;
  readonly dead: Uint8Array;
}

/** What happened over the last 12 months, on top of what the stock alone says. */
export function measuredOf(
  context: Context,
  of: Measured,
  { classes, offers, history, dead }: Parts,
  aggregates: Aggregates,
): Measured {
  const year = aggregates('class_year');
  const coverage = coverageOf(context, classes, offers, aggregates);
  const rows = byText(year, 'class');
  const byClass = classes.codes.map((code, rank): MeasuredClass => {
    const number = (column: string): number => rows.get(code)?.number(column) ?? 0;
    return {
      lines: number('lines'),
      promises: number('promises'),
      kept: number('kept'),
      within24h: number('within_24h'),
      within48h: number('within_48h'),
      rescued: number('rescued'),
      coverage: coverage[rank] ?? null,
    };
  });
  const sum = (column: string): number => total(year, column);
  const lines = sum('lines');
  const isDelivered = context.lines.columns.has('actual_delivery_date') && sum('dated') > 0;
  const ratio = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  const euros = (column: string, unknown: string): number | null =>
    lines === 0 || sum(unknown) > 0 ? null : sum(column);
  const shipments = total(aggregates('class_shipments'), 'shipments');
  return {
    ...of,
    lines,
    byClass,
    service: ratio(sum('kept'), sum('promises')),
    within24h: isDelivered ? ratio(sum('within_24h'), sum('dated')) : null,
    within48h: isDelivered ? ratio(sum('within_48h'), sum('dated')) : null,
    machineDownHours: ratio(sum('down_minutes') / 60, sum('down_lines')),
    quarters: quartersOf(aggregates),
    revenue: euros('revenue', 'unpriced'),
    costOfGoods: euros('cost_of_goods', 'uncosted'),
    receivables: euros('receivables', 'without_terms'),
    stockDead: of.stock === null ? null : deadStock(context, history, dead),
    shipments: shipments > 0 ? shipments : null,
  };
}

const QUARTERS = 96;

function quartersOf(aggregates: Aggregates): Measured['quarters'] {
  const isTimed = aggregates('extract')[0]?.text('is_timed') === 'true';
  const column = (name: string): Uint32Array => {
    const counts = new Uint32Array(isTimed ? QUARTERS : 0);
    if (isTimed)
      for (const row of aggregates('quarters')) counts[row.number('quarter')] = row.number(name);
    return counts;
  };
  return {
    lines: column('lines'),
    within24h: column('within_24h'),
    within48h: column('within_48h'),
  };
}

/** € on hand of dead items, mean of the month-ends. */
function deadStock(
  { tables }: Context,
  history: StockHistory | null,
  dead: Uint8Array,
): number | null {
  if (!history || !tables.items || history.onHand.length === 0) return null;
  const unitCost = numbersOf(tables.items, 'unit_cost');
  let sum = 0;
  for (const onHand of history.onHand) {
    onHand.forEach((pieces, pair) => {
      const item = history.item[pair] ?? -1;
      if (pieces !== 0 && dead[item] === 1) sum += pieces * (unitCost[item] ?? NaN);
    });
  }
  return Number.isNaN(sum) ? null : sum / history.onHand.length;
}
