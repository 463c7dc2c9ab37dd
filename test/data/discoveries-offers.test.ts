/** Fourteen offers, many of them the same (discovery D7). */
import { describe, expect, test } from 'vitest';
import { rows, type Row } from './corvane-tables.ts';
import { by } from './tallies.ts';

/** The twelve levers of an offer; a penalty is its rate and its cap. */
const LEVERS: Readonly<Record<string, (offer: Row) => string>> = {
  ...Object.fromEntries(
    [
      'parts_class',
      'parts_target',
      'list_id',
      'cutoff_time',
      'clock',
      'response_hours',
      'availability_commitment',
      'price_mode',
      'price',
      'billing_terms',
      'hotline_hours',
    ].map((column) => [column, (offer: Row) => offer[column] ?? '']),
  ),
  penalty: (offer) => `${offer['penalty_per_point']} ${offer['penalty_cap_share']}`,
};
/** Offers equal on so many of the levers that vary are alike; prices are equal within 5 %. */
const ALIKE = 0.75;
const PRICE = 0.05;

const offers = rows('offers');
const varying = Object.entries(LEVERS).filter(([, read]) => new Set(offers.map(read)).size > 1);

function isEqual(lever: string, one: string, two: string): boolean {
  if (lever !== 'price' || one === '' || two === '') return one === two;
  const [low = 0, high = 0] = [Number(one), Number(two)].sort((a, b) => a - b);
  return high - low <= PRICE * high;
}

const likeness = (one: Row, two: Row): number =>
  varying.filter(([lever, read]) => isEqual(lever, read(one), read(two))).length / varying.length;

describe('D7: too many offers', { timeout: 60_000 }, () => {
  test('nine levers vary: list, cut-off and clock are the same everywhere', () => {
    expect(offers).toHaveLength(14);
    expect(varying).toHaveLength(9);
    expect(varying.map(([lever]) => lever)).not.toContain('clock');
  });

  test('seven pairs are alike: O01 and O02, and O04, O05, O06, O09 among themselves', () => {
    const pairs = offers.flatMap((one, at) =>
      offers
        .slice(at + 1)
        .filter((two) => likeness(one, two) >= ALIKE)
        .map((two) => `${one['offer_id']} ${two['offer_id']}`),
    );
    expect(pairs).toEqual([
      'O01 O02',
      'O04 O05',
      'O04 O06',
      'O04 O09',
      'O05 O06',
      'O05 O09',
      'O06 O09',
    ]);
  });

  test('41 exceptions per 1,000 lines, three times as many on the worst offer as on the best', () => {
    const contracts = by('contracts', 'contract_id');
    const counts = new Map<string, { lines: number; exceptions: number }>();
    for (const line of rows('order_lines')) {
      const offer = contracts.get(line['contract_id'] ?? '')?.['offer_id'] ?? '';
      const count = counts.get(offer) ?? { lines: 0, exceptions: 0 };
      counts.set(offer, count);
      count.lines += 1;
      if (line['exception_code'] !== '') count.exceptions += 1;
    }
    const all = [...counts.values()];
    const lines = all.reduce((sum, count) => sum + count.lines, 0);
    const exceptions = all.reduce((sum, count) => sum + count.exceptions, 0);
    expect(Math.abs((1000 * exceptions) / lines - 41)).toBeLessThan(1);
    expect(counts.size).toBe(14);
    const rates = all.map((count) => count.exceptions / count.lines);
    expect(Math.max(...rates) / Math.min(...rates)).toBeGreaterThan(2.7);
  });
});
