/** What was promised and what was held, on the tables alone (discoveries D4, D6 and D10b). */
import { beforeAll, describe, expect, test } from 'vitest';
import { rows, type Row } from './corvane-tables.ts';
import { dueOf, held, siteOf } from './promises.ts';
import { by, mean, number } from './tallies.ts';

const LAST_YEAR = '2025-11';

let lines: readonly Row[];
let items: ReadonlyMap<string, Row>;
beforeAll(() => {
  lines = rows('order_lines');
  items = by('items', 'item_id');
}, 60_000);

const ofClass = (name: string): Row[] => lines.filter((line) => line['service_class'] === name);
const recent = (list: readonly Row[]): Row[] =>
  list.filter((line) => (line['order_date'] ?? '') >= LAST_YEAR);
const itemOf = (line: Row): Row => items.get(line['item_id'] ?? '') ?? {};
const between = (value: number, low: number, high: number): void => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

/** Where a line goes, as lanes name it. */
const zoneOf = (line: Row): string => {
  const site = siteOf(line);
  return `${site['region']}/${site['distance_band']}`;
};

/** On-time share of the carrier on the lane that serves each line the next morning. */
function carrierOf(list: readonly Row[]): number {
  const express = new Map(
    rows('lanes')
      .filter((lane) => lane['mode'] === 'express' && lane['kind'] === 'delivery')
      .map((lane) => [`${lane['from_location_id']} ${lane['to']}`, number(lane, 'on_time_share')]),
  );
  return mean(
    list.map((line) => {
      const lane = `${siteOf(line)['serving_location_id']} ${zoneOf(line)}`;
      return express.get(lane) ?? NaN;
    }),
  );
}

describe('D4: the promise is not held', { timeout: 60_000 }, () => {
  test('24 h is promised at 97 %, and held at 88 to 89.5 %', () => {
    const promised = by('service_classes', 'class').get('24H') ?? {};
    expect(number(promised, 'target')).toBe(0.97);
    const { share, of } = held(recent(ofClass('24H')));
    expect(of).toBeGreaterThan(20_000);
    between(share, 0.88, 0.895);
  });

  test('all order lines together: 90 to 92 %', () => {
    between(held(recent(lines)).share, 0.9, 0.92);
    for (const from of ['2023-11', '2024-11']) {
      const year = lines.filter(({ order_date: date = '' }) => date >= from && date < LAST_YEAR);
      between(held(year).share, 0.9, 0.92);
    }
  });

  test('AOG of live vital references: 85 to 91.5 % over three years, and the last one within its noise', () => {
    const isCritical = (line: Row): boolean =>
      itemOf(line)['criticality'] === 'V' && itemOf(line)['obsolete_date'] === '';
    const critical = ofClass('AOG').filter(isCritical);
    const [all, last] = [held(critical), held(recent(critical))];
    console.log({ all, last });
    between(all.share, 0.85, 0.915);
    between(last.of, 400, 700);
    between(last.error, 0.01, 0.016);
    expect(last.share).toBeLessThan(0.915 + 1.65 * last.error);
    expect(last.share).toBeLessThan(0.97 - 2 * last.error);
  });
});

describe(
  'D6: service follows the price of a part, not what it is vital for',
  { timeout: 60_000 },
  () => {
    /** No table says when a line left: what is kept, over what the carrier keeps of what left in time. */
    const leaves = (wanted: (item: Row) => boolean): number => {
      const list = recent(ofClass('24H')).filter((line) => wanted(itemOf(line)));
      return held(list).share / carrierOf(list);
    };
    const cost = (item: Row): number => number(item, 'unit_cost');

    test('the dearer, the later: 95, 90 and 82 % leave in time (the plan had 94–95, 92 and 81–84)', () => {
      const cheap = leaves((item) => cost(item) < 150);
      const middle = leaves((item) => cost(item) >= 150 && cost(item) < 700);
      const dear = leaves((item) => cost(item) >= 700);
      console.log({ cheap, middle, dear });
      between(cheap, 0.94, 0.96);
      between(middle, 0.89, 0.92);
      between(dear, 0.81, 0.84);
    });

    test('vital parts leave no better than desirable ones: within 2 points', () => {
      const vital = leaves((item) => item['criticality'] === 'V');
      const desirable = leaves((item) => item['criticality'] === 'D');
      expect(Math.abs(vital - desirable)).toBeLessThan(0.02);
    });
  },
);

describe('D10b: 97 % cannot be reached, whatever the stock', { timeout: 60_000 }, () => {
  test('the carrier keeps 95.5 to 96.5 % of the next mornings', () => {
    between(carrierOf(recent(ofClass('24H'))), 0.955, 0.965);
  });

  test('and so are held the single pieces sent by platforms that never ran out of them that month', () => {
    const out = new Set(
      rows('stock_days').map((row) => `${row['item_id']} ${row['location_id']} ${row['month']}`),
    );
    const always = ofClass('24H').filter((line) => {
      const { item_id: item, ship_from_location_id: from = '', order_date: date = '' } = line;
      const isHome = from === siteOf(line)['serving_location_id'] && from.startsWith('P');
      return (
        isHome &&
        date >= '2024-11' &&
        line['quantity_ordered'] === '1' &&
        !out.has(`${item} ${from} ${date.slice(0, 7)}`)
      );
    });
    const { share, of, error } = held(always);
    console.log({ share, of, error });
    expect(of).toBeGreaterThan(15_000);
    between(share, 0.95, 0.965);
    expect(share).toBeLessThan(0.97 - 3 * error);
  });

  test('from the hour of the order it is 81 % (the plan had 82 to 83): a seventh comes after the cut-off or on a closed day', () => {
    const day = recent(ofClass('24H'));
    const inTime = day.filter((line) => (dueOf(line, 'order') ?? 0) >= (dueOf(line) ?? 0));
    const ceiling = (inTime.length / day.length) * carrierOf(day);
    console.log({ ceiling });
    between(ceiling, 0.805, 0.83);
  });
});
