import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const SHIPPED = 'data/corvane';
const MEGABYTE = 1_000_000;
/** `npm run generate` must end within this, on one core. */
const LIMIT = 180_000;

type Row = Readonly<Record<string, string>>;

const read = new Map<string, Row[]>();

function rows(table: string): Row[] {
  const known = read.get(table);
  if (known) return known;
  const text = readFileSync(join(SHIPPED, `${table}.csv`), 'utf8');
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  read.set(table, data);
  return data;
}

const ids = (table: string, column: string): Set<string> =>
  new Set(rows(table).map((row) => row[column] ?? ''));

/** The two large tables are read once, outside the time of any test. */
beforeAll(() => {
  rows('order_lines');
  rows('stock');
}, LIMIT);

describe('npm run generate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corvane-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    execFileSync(process.execPath, ['data/generate/generate.ts', '--out', folder]);
  }, LIMIT);

  test('writes the shipped files again, byte for byte', () => {
    const bundle = (path: string): string[] =>
      readdirSync(path).filter((name) => /\.(csv|json)$/.test(name));
    expect(bundle(folder)).toEqual(bundle(SHIPPED));
    const changed = bundle(folder).filter(
      (name) => !readFileSync(join(folder, name)).equals(readFileSync(join(SHIPPED, name))),
    );
    expect(changed).toEqual([]);
  });

  test('and their sums', () => {
    const sums = (path: string): string => readFileSync(join(path, 'SHA256SUMS'), 'utf8');
    expect(sums(folder)).toBe(sums(SHIPPED));
  });
});

test('every table has its size', () => {
  const sizes = Object.fromEntries(
    ['customers', 'sites', 'equipment', 'items', 'locations', 'service_classes', 'offers'].map(
      (table) => [table, rows(table).length],
    ),
  );
  expect(sizes).toEqual({
    customers: 520,
    sites: 900,
    equipment: 20_000,
    items: 4_900,
    locations: 47,
    service_classes: 4,
    offers: 14,
  });
  expect(Math.abs(rows('order_lines').length - 126_000)).toBeLessThan(3_000);
  // Yearly contracts, a row for each renewal, come on top.
  const terms = rows('contracts').map(({ start_date = '', end_date = '' }) =>
    end_date === '' ? Infinity : Date.parse(end_date) - Date.parse(start_date),
  );
  const longest = terms.filter((term) => term > 366 * 86_400_000);
  expect(Math.abs(longest.length - 700)).toBeLessThan(50);
  expect(rows('promise_lists')).toEqual([]);
});

test('the bundle stays small', () => {
  const bytes = readdirSync(SHIPPED).reduce(
    (sum, name) => sum + statSync(join(SHIPPED, name)).size,
    0,
  );
  expect(bytes).toBeLessThan(25 * MEGABYTE);
});

test('stock has 25 month-ends, the first in full', () => {
  const kinds = new Map(
    rows('stock').map((row) => [row['snapshot_date'] ?? '', row['snapshot_kind']]),
  );
  const dates = [...kinds.keys()].sort();
  expect(dates).toHaveLength(25);
  expect([dates[0], dates.at(-1)]).toEqual(['2024-10-31', '2026-10-31']);
  expect(dates.map((date) => kinds.get(date))).toEqual(['full', ...Array(24).fill('change')]);
});

test('every id in a line exists', () => {
  const known = {
    customer_id: ids('customers', 'customer_id'),
    site_id: ids('sites', 'site_id'),
    item_id: ids('items', 'item_id'),
    equipment_id: ids('equipment', 'equipment_id').add(''),
    contract_id: ids('contracts', 'contract_id'),
    service_class: ids('service_classes', 'class'),
    ship_from_location_id: ids('locations', 'location_id').add(''),
  };
  const unknown = rows('order_lines').flatMap((row) =>
    Object.entries(known)
      .filter(([column, set]) => !set.has(row[column] ?? '?'))
      .map(([column]) => `${column} ${row[column] ?? '?'}`),
  );
  expect(unknown).toEqual([]);
});

test('no line is delivered before it is ordered, nor after the extraction', () => {
  const wrong = rows('order_lines').filter(({ order_date, actual_delivery_date }) => {
    if (!actual_delivery_date) return false;
    return actual_delivery_date < (order_date ?? '') || actual_delivery_date > '2026-10-31T23:59';
  });
  expect(wrong).toEqual([]);
});

test('stock is never negative', () => {
  const negative = rows('stock').filter((row) =>
    ['quantity_on_hand', 'quantity_on_order', 'quantity_backordered'].some(
      (column) => Number(row[column]) < 0,
    ),
  );
  expect(negative).toEqual([]);
});

test('drivers reconcile with the ledger', () => {
  const apart = rows('activity_costs').filter((row) => {
    if (row['unit'] === 'factor') return false;
    const product = Number(row['value']) * Number(row['ledger_volume']);
    return Math.abs(product - Number(row['ledger_total'])) > 1 + 0.001 * product;
  });
  expect(apart).toEqual([]);
});

test('the company says that it is fictional', () => {
  const about: unknown = JSON.parse(readFileSync(join(SHIPPED, 'case.json'), 'utf8'));
  expect(about).toMatchObject({ name: 'Corvane', fictional: true, extractedOn: '2026-10-31' });
  expect(readFileSync('data/README.md', 'utf8')).toMatch(/fictional company.*synthetic data/is);
});
