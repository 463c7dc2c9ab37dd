import { isoDay } from '../days.ts';
import { UNKNOWN } from '../measure.ts';
import { readTables, type ReadHooks, type ReadResult, type SourceFile } from '../read.ts';
import { isAggregate, type AggregateRow, type Aggregates } from './aggregates.ts';

/**
 * Tables of a company whose big ones were aggregated: the small ones, the month-ends of the stock, and
 * witness lines. A witness is a cancelled order line of the first day, one for each class: it says
 * what the extract spans, its columns and its classes, and nothing that is counted.
 */
export function readAggregated(
  sources: readonly SourceFile[],
  aggregates: Aggregates,
  hooks?: ReadHooks,
): ReadResult {
  const own = sources.filter((source) => !isAggregate(source));
  const stock = aggregates('month_ends');
  return readTables(
    [
      ...own,
      { name: 'order_lines.csv', content: witnessLines(aggregates) },
      ...(stock.length > 0
        ? [{ name: 'stock.csv', content: csv(stockColumns, stock.map(cellsOf)) }]
        : []),
    ],
    hooks,
  );
}

const stockColumns = [
  ...['item_id', 'location_id', 'snapshot_date'],
  ...['quantity_on_hand', 'quantity_on_order', 'quantity_backordered'],
];

function cellsOf(row: AggregateRow): string[] {
  return stockColumns.map((column) => row.text(column));
}

function witnessLines(aggregates: Aggregates): string {
  const first = aggregates('extract')[0]?.number('first_day') ?? 0;
  const named = aggregates('line_columns').map((row) => row.text('name'));
  const columns = [...new Set([...named, 'line_status'])];
  const lines = aggregates('class_history').map((row, index) => {
    const code = row.text('class');
    const cells = new Map([
      ['order_id', 'witness'],
      ['line_id', String(index)],
      ['service_class', code === UNKNOWN ? '' : code],
      ['order_date', isoDay(first)],
      ['line_status', 'cancelled'],
    ]);
    return columns.map((name) => cells.get(name) ?? '');
  });
  return csv(columns, lines);
}

function csv(header: readonly string[], lines: readonly (readonly string[])[]): string {
  const cell = (word: string): string =>
    /[",\n]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
  return [header, ...lines].map((line) => `${line.map(cell).join(',')}\n`).join('');
}
