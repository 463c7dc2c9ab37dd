/** First come first served: what was ordered just before a vital part ran out at a platform (discovery D5). */
import { describe, expect, test } from 'vitest';
import { daysBetween, hasTable, rows, type Row } from './corvane-tables.ts';

/** Days before a stock-out in which an order is held against it. */
const BEFORE = 15;
/** An order so many times the usual quantity of its part is a big one. */
const BIG = 3;
/** Two machine-down lines in twelve months on a critical machine show that a client values the delay. */
const PROOFS = 2;
/** Lines in 36 months at a platform that make a pair busy: eight a year. */
const BUSY = 24;
const EPOCH = '2024-11-01';

type Share = { readonly of: number; readonly measured: number; readonly control: number };

const dayOf = (date = ''): number => daysBetween(EPOCH, date);

/** Days of big orders from clients who show no machine down, by part and platform. */
function bigOrders(): ReadonlyMap<string, readonly number[]> {
  const lines = rows('order_lines').filter((line) => line['line_status'] !== 'cancelled');
  const critical = new Set(
    rows('equipment').flatMap((row) => (row['criticality'] === 'A' ? [row['equipment_id']] : [])),
  );
  const proofs = new Map<string, number>();
  const usual = new Map<string, { lines: number; pieces: number }>();
  for (const line of lines) {
    const client = line['customer_id'] ?? '';
    const proves = line['machine_down_declared'] === '1' && line['urgent_requested'] === '1';
    if (proves && critical.has(line['equipment_id']) && (line['order_date'] ?? '') >= '2025-11') {
      proofs.set(client, (proofs.get(client) ?? 0) + 1);
    }
    if (line['requested_delivery_date'] !== '') continue;
    const part = usual.get(line['item_id'] ?? '') ?? { lines: 0, pieces: 0 };
    usual.set(line['item_id'] ?? '', part);
    part.lines += 1;
    part.pieces += Number(line['quantity_ordered']);
  }
  const shelf = new Map(rows('sites').map((row) => [row['site_id'], row['serving_location_id']]));
  const found = new Map<string, number[]>();
  for (const line of lines) {
    const part = usual.get(line['item_id'] ?? '');
    const mean = part ? part.pieces / part.lines : Infinity;
    if (Number(line['quantity_ordered']) < BIG * mean) continue;
    if ((proofs.get(line['customer_id'] ?? '') ?? 0) >= PROOFS) continue;
    const pair = `${line['item_id']} ${shelf.get(line['site_id'] ?? '')}`;
    const days = found.get(pair) ?? [];
    found.set(pair, days);
    days.push(dayOf(line['order_date']));
  }
  return found;
}

/** Months in which a vital part that was there the month before ran out. */
function starts(): readonly Row[] {
  const vital = new Set(
    rows('items').flatMap((row) => (row['criticality'] === 'V' ? [row['item_id']] : [])),
  );
  const out = rows('stock_days');
  const months = [...new Set(out.map((row) => row['month'] ?? ''))].sort();
  const pairOf = (row: Row, month: string): string =>
    `${row['item_id']} ${row['location_id']} ${month}`;
  const seen = new Set(out.map((row) => pairOf(row, row['month'] ?? '')));
  return out.filter((row) => {
    const before = months[months.indexOf(row['month'] ?? '') - 1];
    const follows = row['first_day_out']?.endsWith('-01') && seen.has(pairOf(row, before ?? ''));
    return vital.has(row['item_id']) && before !== undefined && !follows;
  });
}

/** Lines at each part and platform. */
function linesOfPairs(): ReadonlyMap<string, number> {
  const shelf = new Map(rows('sites').map((row) => [row['site_id'], row['serving_location_id']]));
  const lines = new Map<string, number>();
  for (const line of rows('order_lines')) {
    const pair = `${line['item_id']} ${shelf.get(line['site_id'] ?? '')}`;
    lines.set(pair, (lines.get(pair) ?? 0) + 1);
  }
  return lines;
}

/** Share of the stock-outs that follow a big order, beside the same pairs every 31 days of the two years. */
function shareAfter(events: readonly Row[], orders: ReadonlyMap<string, readonly number[]>): Share {
  const follows = (row: Row, day: number): boolean =>
    (orders.get(`${row['item_id']} ${row['location_id']}`) ?? []).some(
      (order) => order <= day && order >= day - BEFORE,
    );
  const share = (days: (row: Row) => readonly number[]): number => {
    const all = events.flatMap((row) => days(row).map((day) => follows(row, day)));
    return all.filter(Boolean).length / all.length;
  };
  return {
    of: events.length,
    measured: share((row) => [dayOf(row['first_day_out'])]),
    control: share(() => Array.from({ length: 23 }, (_, month) => 20 + 31 * month)),
  };
}

describe.runIf(hasTable('stock_days'))('D5: stock-outs of vital parts', { timeout: 60_000 }, () => {
  test('30 to 35 % follow a big order of a client who shows no machine down, several times as often as other days do', () => {
    const all = shareAfter(starts(), bigOrders());
    console.log(all);
    expect(all.of).toBeGreaterThan(500);
    expect(all.measured).toBeGreaterThan(0.3);
    expect(all.measured).toBeLessThan(0.35);
    expect(all.measured).toBeGreaterThan(4 * all.control);
  });

  test('it is two in three where the part is asked for eight times a year or more, one stock-out in seven', () => {
    const lines = linesOfPairs();
    const events = starts();
    const busy = events.filter(
      (row) => (lines.get(`${row['item_id']} ${row['location_id']}`) ?? 0) >= BUSY,
    );
    const found = shareAfter(busy, bigOrders());
    console.log(found);
    expect(Math.abs(found.measured - 2 / 3)).toBeLessThan(0.06);
    expect(found.measured).toBeGreaterThan(2 * found.control);
    expect(Math.abs(busy.length / events.length - 1 / 7)).toBeLessThan(0.02);
  });

  test('are months of the last two years, with a first day in them', () => {
    const wrong = rows('stock_days').filter(({ month = '', first_day_out, days_out }) => {
      const days = Number(days_out);
      return !first_day_out?.startsWith(month) || !(days >= 1 && days <= 31) || month < '2024-11';
    });
    expect(wrong).toEqual([]);
  });
});
