import type { Column, DateColumn, Table, Tables } from './column.ts';
import { datesOf, wordAt } from './column.ts';
import type { TableName } from './contract.ts';
import { dayNumber, isoDay, monthNumber, monthStart } from './days.ts';
import { keepRows } from './keep-rows.ts';
import type { ReadResult } from './read.ts';

/** How each table tells when a row came to be known: the first date that it has. */
export const knownSince: Partial<Record<TableName, readonly string[]>> = {
  order_lines: ['order_date'],
  stock: ['snapshot_date'],
  receipts: ['received_at'],
  contracts: ['start_date'],
  interventions: ['reported_at'],
  parts_used: ['used_at'],
  workshop_jobs: ['received_at'],
  service_requests: ['requested_at'],
  gestures: ['date'],
  lost_deals: ['date'],
};

/** Tables whose rows tell a month, a period (YYYY-MM or YYYY) or a year instead. */
const knownIn: Partial<Record<TableName, string>> = {
  stock_days: 'month',
  availability: 'period',
  penalties: 'period',
  activity_costs: 'year',
};

/** What happened to a row after it was known: forgotten when it lies beyond the day. */
const happened: Partial<Record<TableName, readonly string[]>> = {
  order_lines: ['picked_at', 'shipped_date', 'actual_delivery_date'],
  interventions: ['arrived_at', 'restored_at'],
  workshop_jobs: ['returned_at'],
  service_requests: ['closed_at'],
};

/**
 * The tables as they stood at the end of a day: later rows are not there yet, and what had not yet
 * happened to a row is unknown. Tables without dates stay whole.
 *
 * @param day  YYYY-MM-DD, the new extraction day
 */
export function asOf(read: ReadResult, day: string): ReadResult {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const today = dayNumber(year, month, date);
  const end = read.settings.zone.toInstant((today + 1) * 1440);
  const tables: Tables = {};
  for (const table of Object.values(read.tables)) {
    const isOver = periodOver(table, year, monthNumber(today));
    const known = (knownSince[table.name] ?? []).map((name) => datesOf(table, name).instants);
    const kept = keepRows(
      table,
      (row) => isOver(row) && known.every((dates) => !((dates[row] ?? NaN) >= end)),
    );
    tables[table.name] = forget(kept, happened[table.name] ?? [], end);
  }
  return { ...read, tables, settings: { ...read.settings, extractedOn: day } };
}

/** Had the period of a row begun? Months are counted from year 0, like `lastMonth`. */
function periodOver(table: Table, year: number, lastMonth: number): (row: number) => boolean {
  const name = knownIn[table.name];
  const column = name === undefined ? undefined : table.columns.get(name);
  if (column?.kind === 'number') {
    const last = name === 'year' ? year : lastMonth;
    return (row) => !((column.numbers[row] ?? NaN) > last);
  }
  if (column?.kind !== 'text') return () => true;
  const last = isoDay(monthStart(lastMonth)).slice(0, 7);
  return (row) => wordAt(column, row) <= last;
}

function forget(table: Table, names: readonly string[], end: number): Table {
  const columns = new Map<string, Column>(table.columns);
  let future = new Uint8Array(table.rows);
  for (const name of names) {
    const column = table.columns.get(name);
    if (column?.kind !== 'date') continue;
    future = Uint8Array.from(column.instants, (instant, row) =>
      Number(instant >= end || future[row] === 1),
    );
    columns.set(name, before(column, end));
  }
  if (table.name === 'order_lines') openLines(columns, future);
  return { ...table, columns };
}

function before({ instants, timed }: DateColumn, end: number): DateColumn {
  return { kind: 'date', timed, instants: instants.map((each) => (each >= end ? NaN : each)) };
}

/** A line that had not left yet has shipped nothing, and no status says more. */
function openLines(columns: Map<string, Column>, future: Uint8Array): void {
  const shipped = columns.get('quantity_shipped_first');
  if (shipped?.kind === 'number') {
    const numbers = shipped.numbers.map((count, row) => (future[row] === 1 ? NaN : count));
    columns.set('quantity_shipped_first', { kind: 'number', numbers });
  }
  const status = columns.get('line_status');
  if (status?.kind === 'text') {
    const codes = status.codes.map((code, row) => (future[row] === 1 ? 0 : code));
    columns.set('line_status', { ...status, codes });
  }
}
