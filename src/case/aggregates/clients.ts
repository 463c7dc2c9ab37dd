import type { ClientLines, ClientMoney, Clients } from '#model/case/clients.ts';
import type { Classes } from '../build/classes.ts';
import type { Context } from '../build/context.ts';
import type { Offers } from '../build/offers.ts';
import { seasonOfWeeks, WEEKS } from '../build/seasonality.ts';
import { total, type AggregateRow, type Aggregates } from './aggregates.ts';
import { clientCells } from './client-cells.ts';
import { clientRows, placesIn } from './rows-of.ts';
import { valuedClients } from './segments.ts';

/** Clients with what their order lines say. */
export function clientsOf(
  context: Context,
  of: Clients,
  { classes, offers }: { classes: Classes; offers: Offers },
  aggregates: Aggregates,
): Clients {
  const { count, years } = of;
  const clientOf = clientRows(context);
  const at = (row: AggregateRow): number => clientOf(row.text('client'));
  const cell = (row: AggregateRow): number =>
    at(row) * years + years - 1 - row.number('years_back');
  const recent = aggregates('client_years').filter((row) => row.number('years_back') < years);
  const perYear = (column: string): number[] => filled(count * years, recent, cell, column);
  const lastYear = recent.filter((row) => row.number('years_back') === 0);
  const perClient = (column: string): number[] => filled(count, lastYear, at, column);
  const history = aggregates('client_history');
  const whole = (column: string): number[] => filled(count, history, at, column);
  const sent = aggregates('client_shipments');
  const [lines, orders, planned] = [whole('lines'), whole('orders'), whole('planned')];
  const [shipped, far] = ['shipments', 'far'].map((column) => filled(count, sent, at, column));
  const classOf = placesIn(classes.codes);
  const sentRecently = sent.filter((row) => row.number('years_back') < years);
  const K = classes.codes.length;
  const ofLines: ClientLines = {
    ...of.lines,
    cells: clientCells({ classes, offers, clientOf }, aggregates),
    lines: Uint32Array.from(perYear('lines')),
    exceptions: Uint16Array.from(perYear('exceptions')),
    missed: Uint16Array.from(perYear('missed')),
    shipments: Uint16Array.from(
      filled(
        count * years * K,
        sentRecently,
        (row) => cell(row) * K + classOf(row.text('class')),
        'shipments',
      ),
    ),
    farShare: shares(context.tables.locations ? far : [], shipped ?? []),
    urgent: of.lines.urgent && Uint16Array.from(perClient('urgent')),
    machineDown: of.lines.machineDown && Uint16Array.from(perClient('machine_down')),
    plannedShare: shares(planned, lines),
    seasonality: seasonOfWeeks(
      Float64Array.from(
        filled(
          count * WEEKS,
          aggregates('client_weeks'),
          (row) => at(row) * WEEKS + row.number('week'),
          'lines',
        ),
      ),
      count,
    ),
    linesPerOrder: shares(lines, orders),
    valued: of.lines.valued && valuedClients(context, aggregates),
  };
  return {
    ...of,
    lines: ofLines,
    money: moneyOf(recent, perYear, perClient, years),
    liveStock:
      of.liveStock &&
      Uint32Array.from(filled(count, aggregates('client_stock'), at, 'euros'), Math.round),
  };
}

/** Sums of a column by cell; rows of unknown clients have a negative one. */
function filled(
  length: number,
  rows: readonly AggregateRow[],
  cellOf: (row: AggregateRow) => number,
  column: string,
): number[] {
  const sums = new Array<number>(length).fill(0);
  for (const row of rows) {
    const cell = cellOf(row);
    if (cell >= 0) sums[cell] = (sums[cell] ?? 0) + row.number(column);
  }
  return sums;
}

/** Rounded to the thousandth, as the ordinary import does. */
function shares(parts: readonly number[] | undefined, wholes: readonly number[]): Float32Array {
  return Float32Array.from(wholes, (whole, client) =>
    whole > 0 ? Math.round((1000 * (parts?.[client] ?? 0)) / whole) / 1000 : 0,
  );
}

/** One unknown amount makes the whole unknown. */
function moneyOf(
  recent: readonly AggregateRow[],
  perYear: (column: string) => number[],
  perClient: (column: string) => number[],
  years: number,
): ClientMoney | null {
  if (total(recent, 'unpriced') + total(recent, 'uncosted') > 0) return null;
  const euros = (column: string): Uint32Array =>
    Uint32Array.from(perYear(column), (sum) => Math.max(0, Math.round(sum)));
  const [revenue, listed, unlisted] = [
    perYear('revenue'),
    perClient('listed'),
    perClient('unlisted'),
  ];
  return {
    revenue: euros('revenue'),
    costOfGoods: euros('cost_of_goods'),
    discount: Float32Array.from(listed, (value, client) => {
      const paid = revenue[(client + 1) * years - 1] ?? NaN;
      const isKnown = value > 0 && unlisted[client] === 0;
      return isKnown ? Math.round(1000 * (1 - paid / value)) / 1000 : -1;
    }),
  };
}
