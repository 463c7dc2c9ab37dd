import { describe, expect, test } from 'vitest';
import { rows, yearOf, type Row } from './corvane-tables.ts';
import { by, LAST_YEAR, mean, number, shareOfLargest, total, YEARS } from './tallies.ts';

const EXTRACTION = '2026-10-31';
const inForce = (): Row[] =>
  rows('contracts').filter(
    ({ start_date: start = '', end_date: end = '' }) =>
      start <= EXTRACTION && (end === '' || end >= EXTRACTION),
  );
const isCommitted = (row: Row): boolean => row['availability_commitment'] !== '';

/** Availability of each installation over each year. */
function yearly(): { line: string; year: number; share: number }[] {
  const sums = new Map<string, { committed: number; available: number }>();
  for (const row of rows('availability')) {
    const id = `${row['line_id'] ?? ''}/${String(yearOf(row['period'] ?? ''))}`;
    const known = sums.get(id) ?? { committed: 0, available: 0 };
    known.committed += number(row, 'hours_committed');
    known.available += number(row, 'hours_available');
    sums.set(id, known);
  }
  return [...sums].map(([id, { committed, available }]) => {
    const [line = '', year = ''] = id.split('/');
    return { line, year: Number(year), share: available / committed };
  });
}

describe('contracts', () => {
  test('full service brings 1.8 M€ of fees, subscriptions 1.9 M€', () => {
    const full = inForce().filter(isCommitted);
    const others = inForce().filter((row) => !isCommitted(row));
    expect(Math.abs(total(full, 'annual_fee') - 1_800_000)).toBeLessThan(120_000);
    expect(Math.abs(total(others, 'annual_fee') - 1_900_000)).toBeLessThan(100_000);
  });
});

describe('availability', () => {
  test('about 250 installations over 36 months, 24 hours a day', () => {
    const lines = new Set(rows('availability').map((row) => row['line_id']));
    expect(Math.abs(lines.size - 250)).toBeLessThan(20);
    expect(rows('availability')).toHaveLength(36 * lines.size);
    const hours = rows('availability').filter((row) => row['line_id'] === [...lines][0]);
    expect(total(hours, 'hours_committed')).toBe(24 * 1096);
  });

  test('95.8 % on average, 2.7 points of spread, a stop every 1,270 hours', () => {
    const shares = yearly().map(({ share }) => share);
    expect(Math.abs(mean(shares) - 0.958)).toBeLessThan(0.003);
    const spread = Math.sqrt(mean(shares.map((share) => (share - mean(shares)) ** 2)));
    expect(Math.abs(spread - 0.027)).toBeLessThan(0.003);
    const stops = total(rows('availability'), 'corrective_events');
    const up = total(rows('availability'), 'hours_available');
    expect(Math.abs(up / stops - 1_270)).toBeLessThan(100);
    const down = total(rows('availability'), 'hours_committed') - up;
    expect(Math.abs(down / stops - 54)).toBeLessThan(4);
  });
});

describe('penalties', () => {
  const ofKind = (kind: string): Row[] => rows('penalties').filter((row) => row['kind'] === kind);

  test('those of availability follow the clause, installation by installation', () => {
    const contracts = by('contracts', 'contract_id');
    const machines = new Map<string, number>();
    for (const { line_id: line = '' } of rows('equipment'))
      machines.set(line, (machines.get(line) ?? 0) + 1);
    const held = new Map(yearly().map(({ line, year, share }) => [`${line}/${year}`, share]));
    const apart = ofKind('availability').filter((row) => {
      const contract = contracts.get(row['contract_id'] ?? '') ?? {};
      const part = (machines.get(row['line_id'] ?? '') ?? 0) / number(contract, 'machines_covered');
      const share =
        held.get(`${row['line_id'] ?? ''}/${String(yearOf(row['period'] ?? ''))}`) ?? NaN;
      const points = 100 * (number(contract, 'availability_commitment') - share);
      const cap = contract['penalty_cap_share'];
      const rate = Math.min(
        cap === 'none' ? Infinity : Number(cap),
        number(contract, 'penalty_per_point') * points,
      );
      const due = number(contract, 'annual_fee') * part * rate;
      return !(Math.abs(due - number(row, 'amount')) < 0.01 * due + 10);
    });
    expect(apart).toEqual([]);
  });

  test('0.30 to 0.37 M€ a year, as the ledger says', () => {
    const ledger = rows('activity_costs').filter((row) => row['driver'] === 'penalty');
    const years = YEARS.map((year) =>
      total(
        rows('penalties').filter((row) => yearOf(row['period'] ?? '') === year),
        'amount',
      ),
    );
    expect(ledger.map((row) => number(row, 'ledger_total'))).toEqual(years);
    expect(mean(years)).toBeGreaterThan(300_000);
    expect(mean(years)).toBeLessThan(370_000);
    for (const year of years) expect(Math.abs(year - mean(years))).toBeLessThan(60_000);
  });

  test('D9: few clients and few parts make most of them', () => {
    const contracts = by('contracts', 'contract_id');
    const client = (row: Row): string =>
      contracts.get(row['contract_id'] ?? '')?.['customer_id'] ?? '';
    const last = rows('penalties').filter((row) => yearOf(row['period'] ?? '') === LAST_YEAR);
    expect(shareOfLargest(last, client, 'amount', 11)).toBeGreaterThan(0.72);
    expect(shareOfLargest(last, client, 'amount', 11)).toBeLessThan(0.88);
    const caused = ofKind('availability').filter(
      (row) => row['item_id'] !== '' && yearOf(row['period'] ?? '') < LAST_YEAR,
    );
    const parts = shareOfLargest(caused, (row) => row['item_id'] ?? '', 'amount', 60);
    expect(parts).toBeGreaterThan(0.7);
    expect(parts).toBeLessThan(0.85);
    expect(total(caused, 'amount')).toBeGreaterThan(300_000);
  });
});
