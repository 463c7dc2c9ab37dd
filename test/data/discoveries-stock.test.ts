/** What platforms hold, beside what is asked of them (discoveries D8 and D10). */
import { beforeAll, describe, expect, test } from 'vitest';
import { rows, type Row } from './corvane-tables.ts';
import { by, number, sum } from './tallies.ts';

const LAST_YEAR = '2025-11';
/** A part asked for less often at a platform is slow there. */
const SLOW = 2;
const YEARS = 3;

interface Shelf {
  readonly item: string;
  readonly platform: string;
  /** € on hand, mean of the month-ends of the last year. */
  readonly value: number;
}

let shelves: Shelf[];
let lines: readonly Row[];

/** Mean value on hand of each part at each platform; a pair absent from a month is as it was the month before. */
function platformStock(): Shelf[] {
  const items = by('items', 'item_id');
  const months = new Map<string, Row[]>();
  for (const row of rows('stock')) {
    if (!row['location_id']?.startsWith('P')) continue;
    const month = months.get(row['snapshot_date'] ?? '') ?? [];
    months.set(row['snapshot_date'] ?? '', month);
    month.push(row);
  }
  const ends = [...months.keys()].sort();
  const counted = ends.filter((end) => end >= LAST_YEAR).length;
  const now = new Map<string, number>();
  const pieces = new Map<string, number>();
  for (const end of ends) {
    for (const row of months.get(end) ?? []) {
      now.set(`${row['item_id']} ${row['location_id']}`, number(row, 'quantity_on_hand'));
    }
    if (end < LAST_YEAR) continue;
    for (const [pair, count] of now) pieces.set(pair, (pieces.get(pair) ?? 0) + count);
  }
  return [...pieces].map(([pair, count]) => {
    const [item = '', platform = ''] = pair.split(' ');
    const euros = number(items.get(item) ?? {}, 'unit_cost');
    return { item, platform, value: (euros * count) / counted };
  });
}

beforeAll(() => {
  lines = rows('order_lines');
  shelves = platformStock();
}, 60_000);

const shareOfStock = (wanted: (shelf: Shelf) => boolean): number =>
  sum(shelves.filter(wanted).map(({ value }) => value)) / sum(shelves.map(({ value }) => value));

/** Share of the trials, and where it stands nineteen times in twenty (Wilson). */
function interval(hits: number, trials: number): { share: number; low: number; high: number } {
  const z = 1.96;
  const share = hits / trials;
  const middle = share + z ** 2 / (2 * trials);
  const half = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * trials)) / trials);
  const scale = 1 + z ** 2 / trials;
  return { share, low: (middle - half) / scale, high: (middle + half) / scale };
}

test('D8: 55 to 62 % of the platforms’ stock is of parts asked for less than twice a year there', () => {
  const platforms = new Map(
    rows('sites').map((row) => [row['site_id'], row['serving_location_id']]),
  );
  const demands = new Map<string, number>();
  for (const line of lines) {
    const pair = `${line['item_id']} ${platforms.get(line['site_id'])}`;
    demands.set(pair, (demands.get(pair) ?? 0) + 1);
  }
  const slow = shareOfStock(
    ({ item, platform }) => (demands.get(`${item} ${platform}`) ?? 0) / YEARS < SLOW,
  );
  console.log({ slow, value: sum(shelves.map(({ value }) => value)) });
  expect(slow).toBeGreaterThan(0.55);
  expect(slow).toBeLessThan(0.62);
});

describe('D10: stock is not where clients are', () => {
  test('the south-west asks for 4 % of the lines and holds 10 % of the platforms’ stock (the plan had 11)', () => {
    const regions = new Map(rows('customers').map((row) => [row['customer_id'], row['region']]));
    const asked = lines.filter((line) => regions.get(line['customer_id']) === 'south_west');
    expect(Math.abs(asked.length / lines.length - 0.04)).toBeLessThan(0.005);
    const served = rows('locations').filter((row) => row['regions_served'] === 'south_west');
    const own = new Set(
      served.filter((row) => row['location_type'] === 'regional').map((row) => row['location_id']),
    );
    expect(own.size).toBe(1);
    const share = shareOfStock(({ platform }) => own.has(platform));
    expect(Math.abs(share - 0.105)).toBeLessThan(0.006);
  });

  test('deals lost to K1 in BeNeLux are too few to tell it from elsewhere', () => {
    const regions = new Map(rows('customers').map((row) => [row['customer_id'], row['region']]));
    const [there, elsewhere] = [true, false].map((isThere) => {
      const lost = rows('lost_deals').filter(
        (row) => (regions.get(row['customer_id']) === 'benelux') === isThere,
      );
      return interval(lost.filter((row) => row['competitor_id'] === 'K1').length, lost.length);
    });
    console.log({ there, elsewhere });
    expect(there!.share).toBeGreaterThan(elsewhere!.share);
    expect(there!.low).toBeLessThan(elsewhere!.share);
    expect(there!.high - there!.low).toBeGreaterThan(0.5);
  });
});
