import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';

const FOLDER = process.env['CORVANE_DIR'] ?? 'data/corvane';
const YEARS = ['2024', '2025', '2026'];
const BENCHES = 20;
const BENCH_HOURS = 1480;

type Row = Readonly<Record<string, string>>;

function rows(table: string): readonly Row[] {
  const text = readFileSync(join(FOLDER, `${table}.csv`), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const jobs = rows('workshop_jobs');
const requests = rows('service_requests');
const gestures = rows('gestures');
const customers = rows('customers');
const costs = rows('activity_costs');

/** Years end in October. */
const yearOf = (date = ''): string =>
  String(Number(date.slice(0, 4)) + Number(date.slice(5, 7) >= '11'));
const sum = (list: readonly Row[], column: string): number =>
  list.reduce((total, row) => total + Number(row[column]), 0);
const mean = (list: readonly Row[], column: string): number => sum(list, column) / list.length;
const of = (list: readonly Row[], column: string, value: string): Row[] =>
  list.filter((row) => row[column] === value);
const ledger = (driver: string, year: string): Row =>
  costs.find((row) => row['driver'] === driver && row['year'] === year) ?? {};
const returnedIn = (year: string): Row[] =>
  jobs.filter((job) => job['returned_at'] !== '' && yearOf(job['returned_at']) === year);
const isKept = ({ returned_at, promised_at = '' }: Row): boolean =>
  Boolean(returned_at && returned_at <= promised_at);

const closed = new Set(
  rows('calendars')
    .filter((row) => row['calendar_id'] === 'FR' && row['opens_at'] === '')
    .map((row) => row['day']),
);

/** Open days of the workshop after one date, up to another. */
function openDays(from: string, to: string): number {
  let count = 0;
  for (let time = Date.parse(from) + 864e5; time <= Date.parse(to); time += 864e5) {
    const date = new Date(time);
    const isWeekend = date.getUTCDay() % 6 === 0;
    if (!isWeekend && !closed.has(date.toISOString().slice(0, 10))) count += 1;
  }
  return count;
}

describe('workshop jobs', () => {
  test('about 1,130 a year are given back: 7.8 M€ billed, 5.5 M€ of cost, benches 83 % busy', () => {
    expect(Math.abs(jobs.length - 3400)).toBeLessThan(100);
    for (const year of YEARS) {
      const done = returnedIn(year);
      expect(Math.abs(done.length - 1130)).toBeLessThan(40);
      const busy = sum(done, 'bench_hours') / (BENCHES * BENCH_HOURS);
      expect(busy).toBeGreaterThan(0.8);
      expect(busy).toBeLessThan(0.87);
    }
    const last = returnedIn('2026');
    expect(Math.abs(sum(last, 'billed') / 1e6 - 7.8)).toBeLessThan(0.25);
    expect(Math.abs(1 - sum(last, 'cost') / sum(last, 'billed') - 0.3)).toBeLessThan(0.015);
  });

  test.each([
    ['maintenance', 0.3, 9, 6, 2400],
    ['repair', 0.45, 17, 12, 5200],
    ['overhaul', 0.18, 48, 28, 15_000],
    ['upgrade', 0.07, 40, 20, 16_000],
  ])('%s: share, hours, open days, price', (act, share, hours, days, price) => {
    const done = of(
      YEARS.flatMap((year) => returnedIn(year)),
      'act',
      act,
    );
    expect(Math.abs(done.length / jobs.length - share)).toBeLessThan(0.015);
    expect(Math.abs(mean(done, 'bench_hours') / hours - 1)).toBeLessThan(0.05);
    const own = done.filter((job) => job['exchange'] === '0');
    const turnaround =
      own.reduce((total, job) => total + openDays(job['received_at']!, job['returned_at']!), 0) /
      own.length;
    expect(Math.abs(turnaround / days - 1)).toBeLessThan(0.1);
    const billed = mean(of(returnedIn('2026'), 'act', act), 'billed');
    expect(Math.abs(billed / price - 1)).toBeLessThan(0.08);
  });

  test('repair times spread by 1.2 in logarithm', () => {
    const logs = of(jobs, 'act', 'repair')
      .filter((job) => Number(job['bench_hours']) > 0)
      .map((job) => Math.log(Number(job['bench_hours'])));
    const middle = logs.reduce((total, log) => total + log, 0) / logs.length;
    const variance = logs.reduce((total, log) => total + (log - middle) ** 2, 0) / logs.length;
    expect(Math.abs(Math.sqrt(variance) - 1.2)).toBeLessThan(0.06);
  });

  test('82 to 86 % of the dates are kept, 80 to 92 % of the exchanges', () => {
    const due = jobs.filter(
      (job) =>
        job['postponed_by_customer'] === '0' &&
        (job['promised_at'] ?? '').slice(0, 10) <= '2026-10-31',
    );
    for (const year of YEARS) {
      const own = due.filter((job) => yearOf(job['promised_at']) === year);
      const kept = own.filter(isKept).length / own.length;
      expect(kept).toBeGreaterThan(0.82);
      expect(kept).toBeLessThan(0.86);
    }
    const exchanges = of(due, 'exchange', '1');
    const served = exchanges.filter(isKept).length / exchanges.length;
    expect(served).toBeGreaterThan(0.8);
    expect(served).toBeLessThan(0.92);
  });

  test('a job has the machine of its client, and is returned after it is received', () => {
    const owner = new Map(
      rows('equipment').map((row) => [row['equipment_id'], row['customer_id']]),
    );
    const wrong = jobs.filter(
      ({ equipment_id, customer_id, received_at = '', returned_at = '' }) =>
        owner.get(equipment_id) !== customer_id ||
        (returned_at !== '' && returned_at < received_at) ||
        returned_at > '2026-10-31',
    );
    expect(wrong).toEqual([]);
  });
});

describe('requests and gestures', () => {
  test('about 3,700 requests a year, those outside contracts at the rate of their client', () => {
    expect(Math.abs(requests.length / 3 - 3700)).toBeLessThan(120);
    const outside = of(requests, 'in_contract', '0').length / 3;
    expect(
      Math.abs(outside / sum(customers, 'out_of_contract_requests_per_year') - 1),
    ).toBeLessThan(0.03);
    const frequent = customers.filter(
      (row) => Number(row['out_of_contract_requests_per_year']) > 20,
    );
    const ids = new Set(frequent.map((row) => row['customer_id']));
    const theirs = requests.filter(
      (row) => row['in_contract'] === '0' && ids.has(row['customer_id']),
    ).length;
    const rate = sum(frequent, 'out_of_contract_requests_per_year');
    expect(Math.abs(theirs / 3 / rate - 1)).toBeLessThan(0.08);
  });

  test('about 2,300 gestures, few with a counterpart or an end', () => {
    expect(Math.abs(gestures.length - 2300)).toBeLessThan(120);
    const filled = (column: string): number =>
      gestures.filter((row) => row[column] !== '').length / gestures.length;
    expect(filled('counterpart')).toBeLessThan(0.1);
    expect(filled('ends_on')).toBeLessThan(0.15);
    expect(gestures.every((row) => Number(row['amount']) > 0)).toBe(true);
  });

  test('the ledger counts what the tables hold', () => {
    for (const year of YEARS) {
      const asked = requests.filter((row) => yearOf(row['requested_at']) === year);
      expect(Number(ledger('request', year)['ledger_volume'])).toBe(asked.length);
      const given = gestures.filter((row) => yearOf(row['date']) === year);
      expect(Number(ledger('goodwill', year)['ledger_total'])).toBe(sum(given, 'amount'));
      expect(Math.abs(sum(given, 'amount') - 350_000)).toBeLessThan(500);
      const done = returnedIn(year);
      expect(Number(ledger('workshop', year)['ledger_volume'])).toBe(done.length);
      expect(Number(ledger('workshop', year)['ledger_total'])).toBe(sum(done, 'cost'));
    }
  });

  test.each([
    ['workshop_jobs', 350_000],
    ['service_requests', 500_000],
    ['gestures', 150_000],
  ])('%s stays small', (table, bytes) => {
    expect(statSync(join(FOLDER, `${table}.csv`)).size).toBeLessThan(bytes);
  });
});
