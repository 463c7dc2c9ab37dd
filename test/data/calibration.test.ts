import { describe, expect, test } from 'vitest';
import { demandPattern } from '#model/parts/demand-class.ts';
import { catalogue } from './catalogue-figures.ts';
import { quartiles, rankCorrelation, spreadOfLogs, topShare } from './spreads.ts';

/**
 * The catalogue beside ranges measured on real sets (OIL: refinery spares, MAN: lorries, RAF: aircraft,
 * AUTO: car dealers, car parts). What binds is asserted; the rest is only printed.
 */
const { items, months, deadShare } = catalogue();
const moved = items.filter(({ lines }) => lines > 0);
const repeated = items.filter(({ monthly }) => monthly.filter((pieces) => pieces > 0).length >= 2);
const patterns = repeated.map(({ monthly }) => demandPattern(monthly));
const figures = {
  none: share(items.filter(({ lines }) => lines === 0).length),
  one: share(items.filter(({ lines }) => lines === 1).length),
  intervals: quartiles(patterns.map(({ adi }) => adi)),
  leadTimes: spreadOfLogs(items.map(({ leadDays }) => leadDays)),
  dead: deadShare,
  correlation: rankCorrelation(
    moved.map(({ price }) => price),
    moved.map(({ pieces }) => pieces),
  ),
  top: topShare(
    moved.map(({ price, pieces }) => price * pieces),
    0.2,
  ),
};

function share(count: number): number {
  return count / items.length;
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const ofPattern = (cls: string): string =>
  percent(patterns.filter((pattern) => pattern.cls === cls).length / patterns.length);

console.info(
  [
    ['figure', 'here', 'real sets'],
    ['items without demand', percent(figures.none), '25–45 % (MAN 43.8, OIL 7.0)'],
    ['items with one demand', percent(figures.one), '10–20 % (OIL 31.3, MAN 8.7)'],
    [
      'months between demands, p25/p50/p75',
      figures.intervals.map((value) => value.toFixed(1)).join('/'),
      'MAN 1.8/3.4/7.4, car parts 2.7/4.6/10.2, OIL 9.2/18.3/27.5',
    ],
    [
      'smooth/erratic/intermittent/lumpy',
      ['smooth', 'erratic', 'intermittent', 'lumpy'].map(ofPattern).join('/'),
      'MAN 5.1/9.6/38.1/47.1, car parts 0/0/83.3/16.8',
    ],
    ['σ of ln(supplier lead time)', figures.leadTimes.toFixed(2), 'RAF 0.49, OIL 0.73'],
    ['stock without demand for 24 months', percent(figures.dead), 'OIL 30.1 % of value'],
    ['Spearman price–volume', figures.correlation.toFixed(2), 'RAF −0.56, MAN −0.26, OIL −0.13'],
    ['value on the top 20 % of items', percent(figures.top), 'RAF 83, OIL 81, MAN 80 %'],
  ]
    .map(([name = '', here = '', real = '']) => `${name.padEnd(36)} ${here.padEnd(24)} ${real}`)
    .join('\n'),
);

/** Points of tolerance on shares. */
const SLACK = 0.05;

describe('the catalogue lies where real ones do', () => {
  test('thirty-six months of history', () => {
    expect(months).toBe(36);
  });

  test('25–45 % of items without demand, 10–20 % with one', () => {
    expect(figures.none).toBeGreaterThanOrEqual(0.25 - SLACK);
    expect(figures.none).toBeLessThanOrEqual(0.45 + SLACK);
    expect(figures.one).toBeGreaterThanOrEqual(0.1 - SLACK);
    expect(figures.one).toBeLessThanOrEqual(0.2 + SLACK);
  });

  // From the quickest real set (AUTO, frequent movers only) to the slowest (OIL).
  test.each([
    ['first quartile', 0, 1.1, 9.2],
    ['median', 1, 1.3, 18.3],
    ['third quartile', 2, 1.5, 27.5],
  ])('months between demands, %s', (_, at, low, high) => {
    expect(figures.intervals[at]).toBeGreaterThanOrEqual(low);
    expect(figures.intervals[at]).toBeLessThanOrEqual(high);
  });

  test('lead times spread between RAF (0.49) and OIL (0.73)', () => {
    expect(figures.leadTimes).toBeGreaterThanOrEqual(0.49);
    expect(figures.leadTimes).toBeLessThanOrEqual(0.73);
  });

  test('dead stock near that of OIL: 30.1 % of value', () => {
    expect(Math.abs(figures.dead - 0.301)).toBeLessThanOrEqual(SLACK);
  });

  test('dear parts move less: rank correlation −0.25 … −0.55', () => {
    expect(figures.correlation).toBeLessThanOrEqual(-0.25);
    expect(figures.correlation).toBeGreaterThanOrEqual(-0.55);
  });

  test('the top 20 % of moving items hold about 80 % of the value', () => {
    expect(Math.abs(figures.top - 0.8)).toBeLessThanOrEqual(SLACK);
  });
});
