import { datesOf, numbersOf, textOf } from '#case/column.ts';
import { dayNumber } from '#case/days.ts';
import type { ReadResult } from '#case/read.ts';
import type { Case, CostLine } from '#model/case.ts';

/** What a year adds to prices, to the cost of goods, to the cost of what drives service: factors. */
export interface YearlyRise {
  readonly prices: number;
  readonly goods: number;
  readonly drivers: number;
}

const DAY = 1440;

/**
 * Rises between the last two years that are known. Prices and goods: the pieces of the last year at its mean prices,
 * item by item, over the same pieces at those of the year before. Drivers: the median of their rises, so that a year of
 * many penalties is no inflation.
 *
 * @param read  tables that end on that day, two years long
 * @param until YYYY-MM-DD
 */
export function yearlyRise(read: ReadResult, then: Case, until: string): YearlyRise {
  const lines = read.tables.order_lines!;
  const [year = 0, month = 1, day = 1] = until.split('-').map(Number);
  const lastYear = read.settings.zone.toInstant((dayNumber(year - 1, month, day) + 1) * DAY);
  const ordered = datesOf(lines, 'order_date').instants;
  const { codes, words } = textOf(lines, 'item_id');
  const pieces = numbersOf(lines, 'quantity_ordered');
  const index = (amounts: ArrayLike<number>): number => {
    const sums = words.map(() => ({ before: 0, beforePieces: 0, last: 0, lastPieces: 0 }));
    for (let row = 0; row < lines.rows; row++) {
      const sum = sums[codes[row]!]!;
      const euros = pieces[row]! * amounts[row]!;
      if (!(euros >= 0)) continue;
      const last = ordered[row]! >= lastYear;
      sum[last ? 'last' : 'before'] += euros;
      sum[last ? 'lastPieces' : 'beforePieces'] += pieces[row]!;
    }
    const both = sums.filter(({ beforePieces, lastPieces }) => beforePieces > 0 && lastPieces > 0);
    const now = both.reduce((all, { last }) => all + last, 0);
    return (
      now /
      both.reduce(
        (all, { before, beforePieces, lastPieces }) => all + (lastPieces * before) / beforePieces,
        0,
      )
    );
  };
  return {
    prices: index(numbersOf(lines, 'unit_price')),
    goods: index(numbersOf(lines, 'unit_cost')),
    drivers: driverRise(then),
  };
}

const keyOf = ({ driver, class: ofClass, offer, group, location }: CostLine): string =>
  [driver, ofClass, offer, group, location].join('|');

function driverRise({ clients, costs }: Case): number {
  const former = new Map(
    (clients?.pastCosts.at(-1) ?? []).map((line) => [keyOf(line), line.value] as const),
  );
  const rises = costs!
    .map((line) => line.value / (former.get(keyOf(line)) ?? NaN))
    .filter((rise) => rise > 0)
    .sort((a, b) => a - b);
  return rises[Math.floor(rises.length / 2)] ?? 1;
}
