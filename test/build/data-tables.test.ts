import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataTables, type DataTables } from '#build/data-tables.ts';
import { yearEnding } from '#build/data-tables/order-lines.ts';
import { startResults } from '#build/start-results.ts';

/** The rows of a CSV file of the case, split by hand: no cell asked for here holds a comma. */
async function rowsOf(table: string): Promise<readonly ((column: string) => string)[]> {
  const text = await readFile(`data/corvane/${table}.csv`, 'utf8');
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.includes('"')
      ? [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell)
      : line.split(',');
    return (column) => cells[columns.indexOf(column)] ?? '';
  });
}

describe('the tables of the data page', () => {
  let data: DataTables;
  beforeAll(async () => {
    data = await dataTables();
  });

  it('count the rows of the files, and name the tables that are not there', async () => {
    const sizes = new Map(data.sizes.map(({ table, rows }) => [table, rows]));
    for (const table of ['order_lines', 'stock', 'items', 'promise_lists'] as const)
      expect(sizes.get(table), table).toBe((await rowsOf(table)).length);
    expect(sizes.get('demand')).toBeNull();
  });

  it('add up order lines as a plain loop over the file does', async () => {
    const found = new Map<string, { lines: number; pieces: number; revenue: number }>();
    for (const cell of await rowsOf('order_lines')) {
      if (cell('line_status') === 'cancelled') continue;
      const day = cell('order_date').slice(0, 10);
      // Corvane's data end on 31 October: November begins a year.
      const year = Number(day.slice(0, 4)) + Number(day.slice(5, 7) > '10');
      const key = `${String(year)} ${cell('service_class')}`;
      const sum = found.get(key) ?? { lines: 0, pieces: 0, revenue: 0 };
      const pieces = Number(cell('quantity_ordered'));
      sum.lines += 1;
      sum.pieces += pieces;
      sum.revenue += pieces * Number(cell('unit_price'));
      found.set(key, sum);
    }
    expect(data.years.map((row) => `${String(row.year)} ${row.class}`).sort()).toEqual(
      [...found.keys()].sort(),
    );
    for (const row of data.years) {
      const { lines, pieces, revenue } = found.get(`${String(row.year)} ${row.class}`) ?? {};
      expect([row.lines, row.pieces]).toEqual([lines, pieces]);
      expect(row.revenue).toBeCloseTo(revenue ?? NaN, 2);
    }
  });

  it('value the last stock as a plain loop over the file does', async () => {
    const cost = new Map(
      (await rowsOf('items')).map((cell) => [cell('item_id'), Number(cell('unit_cost'))]),
    );
    const kinds = new Map(
      (await rowsOf('locations')).map((cell) => [cell('location_id'), cell('location_type')]),
    );
    // The first snapshot is full, the others changes: the last word on a pair is what it holds.
    const held = new Map<string, { day: string; kind: string; value: number }>();
    for (const cell of await rowsOf('stock')) {
      const pair = `${cell('item_id')} ${cell('location_id')}`;
      const day = cell('snapshot_date');
      if (day < (held.get(pair)?.day ?? '')) continue;
      const value = Number(cell('quantity_on_hand')) * (cost.get(cell('item_id')) ?? NaN);
      held.set(pair, { day, kind: kinds.get(cell('location_id')) ?? '', value });
    }
    const of = (kind: string) =>
      [...held.values()].reduce((sum, one) => sum + (one.kind === kind ? one.value : 0), 0);
    expect(data.stock?.kinds.map(({ kind }) => kind)).toHaveLength(new Set(kinds.values()).size);
    for (const { kind, value } of data.stock?.kinds ?? []) expect(value).toBeCloseTo(of(kind), 2);
  });

  it('agree with what the case measures over its last twelve months', async () => {
    const { measured } = (await startResults()).case;
    const year = data.yearTotals.at(-1);
    expect(data.regionTotal).toEqual({ ...year, year: undefined });
    expect(year?.lines).toBe(measured.lines);
    expect(year?.revenue).toBeCloseTo(measured.revenue ?? NaN, 2);
    expect(year?.within24h).toBe(measured.within24h);
    expect(data.regions.reduce((sum, { lines }) => sum + lines, 0)).toBe(measured.lines);
  });
});

it('a year bears the number of the one it ends in', () => {
  expect(yearEnding('2026-10-31', '2026-10-31')).toBe(2026);
  expect(yearEnding('2025-11-01', '2026-10-31')).toBe(2026);
  expect(yearEnding('2026-12-31', '2026-12-31')).toBe(2026);
});
