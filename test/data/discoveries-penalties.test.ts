/** Whether the parts that cost penalties can be told beforehand (discovery D9). */
import { expect, test } from 'vitest';
import { rows, yearOf, type Row } from './corvane-tables.ts';
import { LAST_YEAR, number, sum } from './tallies.ts';

const CHOSEN = 60;

/** Sum of each part, largest first. */
function largest(list: readonly Row[], amount: (row: Row) => number): [string, number][] {
  const sums = new Map<string, number>();
  for (const row of list) {
    const item = row['item_id'] ?? '';
    sums.set(item, (sums.get(item) ?? 0) + amount(row));
  }
  return [...sums].sort(([, one], [, two]) => two - one);
}

const firstOf = (parts: readonly [string, number][]): Set<string> =>
  new Set(parts.slice(0, CHOSEN).map(([item]) => item));

test('D9: the 60 parts that made most penalties in two years make no more of the third than the 60 most asked for', () => {
  const caused = rows('penalties').filter(
    (row) => row['kind'] === 'availability' && row['item_id'] !== '',
  );
  const isLast = (row: Row): boolean => yearOf(row['period'] ?? '') === LAST_YEAR;
  const amount = (row: Row): number => number(row, 'amount');
  const before = largest(
    caused.filter((row) => !isLast(row)),
    amount,
  );
  const after = largest(caused.filter(isLast), amount);
  const share = (parts: readonly [string, number][], chosen: ReadonlySet<string>): number =>
    sum(parts.filter(([item]) => chosen.has(item)).map(([, own]) => own)) /
    sum(parts.map(([, own]) => own));
  const asked = largest(
    rows('order_lines').filter((line) => yearOf(line['order_date'] ?? '') < LAST_YEAR),
    () => 1,
  );
  const found = {
    chosenOn: share(before, firstOf(before)),
    nextYear: share(after, firstOf(before)),
    mostAsked: share(after, firstOf(asked)),
  };
  console.log(found);
  expect(found.chosenOn).toBeGreaterThan(0.7);
  expect(found.nextYear).toBeLessThan(0.2);
  expect(Math.abs(found.nextYear - found.mostAsked)).toBeLessThan(0.05);
}, 60_000);
