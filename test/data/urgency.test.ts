import { beforeAll, expect, test } from 'vitest';
import { daysBetween, rows, type Row } from './corvane-tables.ts';
import { by } from './tallies.ts';

/** A part used within these days of its order was needed; one put in store is used within these. */
const NEEDED_WITHIN = 10;
const STORED_WITHIN = 90;
const EXTRACTION = '2026-10-31';

const key = (order: string | undefined, line: string | undefined): string =>
  `${order ?? ''}/${line ?? ''}`;

/** Urgent lines of the clients whose store is recorded, old enough for the store to have been used. */
let observed: Row[];
let uses: Map<string, Row>;

beforeAll(() => {
  const lines = new Map(
    rows('order_lines').map((row) => [key(row['order_id'], row['line_id']), row]),
  );
  const traced = rows('parts_used').filter((row) => row['order_id'] !== '');
  uses = new Map(traced.map((row) => [key(row['order_id'], row['order_line_id']), row]));
  const clients = new Set(
    traced
      .filter(({ source }) => source === 'client_store')
      .map((row) => lines.get(key(row['order_id'], row['order_line_id']))?.['customer_id']),
  );
  observed = [...lines.values()].filter(
    (row) =>
      row['urgent_requested'] === '1' &&
      clients.has(row['customer_id']) &&
      daysBetween(row['order_date'] ?? '', EXTRACTION) >= STORED_WITHIN,
  );
}, 60_000);

const useOf = (row: Row): Row | undefined => uses.get(key(row['order_id'], row['line_id']));
const isNeeded = (row: Row): boolean => {
  const days = daysBetween(row['order_date'] ?? '', useOf(row)?.['used_at'] ?? '');
  return row['machine_down_declared'] === '1' || days <= NEEDED_WITHIN;
};

test('D2: 27 to 28 % of urgent lines are machines down, 38 % restock a store, the rest is habit', () => {
  const share = (test: (row: Row) => boolean): number =>
    observed.filter(test).length / observed.length;
  expect(Math.abs(share(isNeeded) - 0.275)).toBeLessThan(0.01);
  const stored = (row: Row): boolean => !isNeeded(row) && useOf(row)?.['source'] === 'client_store';
  expect(Math.abs(share(stored) - 0.38)).toBeLessThan(0.01);
  expect(Math.abs(share((row) => !isNeeded(row) && !stored(row)) - 0.345)).toBeLessThan(0.015);
});

test('a seventh of the urgent lines at least is observed', () => {
  const urgent = rows('order_lines').filter((row) => row['urgent_requested'] === '1');
  expect(observed.length / urgent.length).toBeGreaterThan(0.14);
});

test('parts are used on visits, on their day, by clients who ordered them', () => {
  const visits = by('interventions', 'work_order_id');
  const items = by('items', 'item_id');
  const owners = new Map(rows('equipment').map((row) => [row['equipment_id'], row['customer_id']]));
  const orders = new Map(
    rows('order_lines').map((row) => [key(row['order_id'], row['line_id']), row]),
  );
  const wrong = rows('parts_used').filter((row) => {
    const visit = visits.get(row['work_order_id'] ?? '');
    const order = orders.get(key(row['order_id'], row['order_line_id']));
    const isOrdered =
      order?.['item_id'] === row['item_id'] &&
      order?.['customer_id'] === owners.get(visit?.['equipment_id']);
    return (
      !items.has(row['item_id'] ?? '') ||
      visit?.['arrived_at']?.slice(0, 10) !== row['used_at'] ||
      (row['source'] !== 'van' && !isOrdered)
    );
  });
  expect(wrong).toEqual([]);
});
