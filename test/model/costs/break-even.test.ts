import { describe, expect, test } from 'vitest';
import { breakEven } from '#model/costs/break-even.ts';
import { breakEvenBand } from '#model/costs/break-even-band.ts';
import { marginal, type PathPoint } from '#model/costs/marginal.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { near } from '../near.ts';

const path = (margin: (at: number) => number, ats = [0, 0.1, 0.3, 0.5, 0.75, 1]): PathPoint[] =>
  ats.map((at) => ({ at, value: margin(at) }));
const hill = (top: number) => (at: number) => 10 - 100 * (at - top) ** 2;

describe('the root', () => {
  test('is the top of a parabola, wherever the points stand', () => {
    for (const top of [0.2, 0.31, 0.47, 0.64]) {
      const { verdict, root } = breakEven(path(hill(top)), 0.001);
      expect(verdict).toBe('interior');
      near(root!, top, 1e-9);
    }
  });

  test('stands between the neighbours of the best point', () => {
    const draw = mulberry32(3);
    let interior = 0;
    for (let round = 0; round < 200; round++) {
      const points = path(() => draw());
      const { verdict, root, zone } = breakEven(points, 0);
      const best = points.reduce((a, b) => (b.value > a.value ? b : a));
      expect(zone[0]).toBeLessThanOrEqual(best.at);
      expect(zone[1]).toBeGreaterThanOrEqual(best.at);
      if (verdict !== 'interior') continue;
      interior++;
      const at = points.indexOf(best);
      expect(root!).toBeGreaterThan(points[at - 1]!.at);
      expect(root!).toBeLessThan(points[at + 1]!.at);
    }
    expect(interior).toBeGreaterThan(80);
  });

  test('of a plateau is within it', () => {
    const { verdict, root, zone } = breakEven(
      [0, 2, 2, 0, 1].map((value, at) => ({ at, value })),
      0.5,
    );
    expect(verdict).toBe('interior');
    expect(root).toBe(1.5);
    expect(zone).toEqual([0.75, 2.25]);
  });
});

test('an edge has no root: always rising, always falling', () => {
  expect(
    breakEven(
      path((at) => at),
      0,
    ),
  ).toMatchObject({ verdict: 'high', root: null });
  expect(
    breakEven(
      path((at) => -at),
      0,
    ),
  ).toMatchObject({ verdict: 'low', root: null });
});

test('flat within the tolerance, and then the zone is the whole path', () => {
  const gentle = path((at) => at * (1 - at));
  expect(breakEven(gentle, 0.25)).toEqual({ verdict: 'flat', root: null, zone: [0, 1] });
  expect(breakEven(gentle, 0.2).verdict).toBe('interior');
});

test('the marginal of a sum is the sum of the marginals', () => {
  const [revenue, cost] = [path((at) => 5 * Math.sqrt(at)), path((at) => at ** 2)];
  const both = revenue.map(({ at, value }, k) => ({ at, value: value - cost[k]!.value }));
  marginal(both).forEach(({ at, slope }, k) => {
    near(slope, marginal(revenue)[k]!.slope - marginal(cost)[k]!.slope, 1e-10);
    near(at, marginal(cost)[k]!.at);
  });
});

describe('over draws', () => {
  test('half rising, a quarter flat, a quarter with a root', () => {
    const draws = [
      ...Array.from({ length: 50 }, () => path((at) => 10 * at)),
      ...Array.from({ length: 25 }, () => path(() => 4)),
      ...Array.from({ length: 25 }, (_, k) => path(hill(0.3 + k / 100))),
    ];
    const band = breakEvenBand(draws, 0.01);
    expect(band.shares).toEqual({ interior: 0.25, low: 0, high: 0.5, flat: 0.25 });
    expect(band.withoutRoot).toBe(0.75);
    near(band.root!.p50, 0.42, 1e-9);
    near(band.root!.p10, 0.324, 1e-9);
    near(band.root!.p90, 0.516, 1e-9);
  });

  test('without any root there is no band', () => {
    const band = breakEvenBand([path((at) => at)], 0);
    expect(band).toMatchObject({ root: null, withoutRoot: 1, draws: 1 });
    expect(() => breakEvenBand([], 0)).toThrow('draws must be one at least; got 0');
  });
});

test('says what it refuses', () => {
  expect(() => breakEven([{ at: 0, value: 1 }], 0)).toThrow('points must be two at least; got 1');
  expect(() =>
    breakEven(
      path(() => 1, [0, 0.5, 0.5]),
      0,
    ),
  ).toThrow('points must be after 0.5; got 0.5');
  expect(() =>
    breakEven(
      path(() => NaN),
      0,
    ),
  ).toThrow('values must be finite numbers');
});
