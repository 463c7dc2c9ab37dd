import { describe, expect, test } from 'vitest';
import { exactTree } from '#model/parts/exact-tree.ts';
import { exactTwoEchelon } from '#model/parts/exact-two-echelon.ts';
import { shelfMeasures } from '#model/parts/shelf-measures.ts';
import { negativeBinomial } from '#model/probability/negative-binomial.ts';
import { poisson } from '#model/probability/poisson.ts';
import { batchMeans } from '#model/simulation/batch-means.ts';
import type { ShelfAverages } from '#model/simulation/shelf-averages.ts';
import { simulatePart } from '#model/simulation/simulate-part.ts';
import { expectInside } from './inside.ts';
import { node, unitPart } from './small-part.ts';

const plan = {
  seed: 1,
  batches: 30,
  lines: 15_000,
  maxEvents: 5_000_000,
  drawnRates: false,
  byLine: false,
};

type Field = 'unplanned' | 'hand' | 'owed';

function at(batches: readonly ShelfAverages[], field: Field, row: number) {
  return batchMeans(batches.map((averages) => averages[field][row]!));
}

describe('one stock, one-piece Poisson demand, one for one', () => {
  test.each([
    [0.1, 10, 2],
    [1, 7, 10],
    [0.02, 60, 0],
  ])('%d a day, %d days, level %d', (rate, lead, level) => {
    const { batches, counts } = simulatePart(unitPart([node(-1, 0, rate, level)], lead), plan);
    const exact = shelfMeasures(poisson(rate * lead), level);
    expectInside(at(batches, 'owed', 0), exact.ebo, 0.02);
    if (level === 0) {
      expect(counts.own[0]).toBe(0);
      return;
    }
    expectInside(at(batches, 'unplanned', 0), exact.readyRate, 0.002);
    expectInside(at(batches, 'hand', 0), exact.onHand, 0.02);
    // Poisson arrivals see time averages: lines counted one by one agree with the shelf watched.
    expect(counts.own[0]! / counts.lines[0]!).toBeCloseTo(exact.readyRate, 2);
    // Little: days waited per line = pieces owed ÷ lines a day.
    expect(counts.days[0]! / counts.lines[0]!).toBeCloseTo(exact.ebo / rate, 1);
  });

  // A negative level owes its pieces for ever: on hand 0, owed = demand − level.
  test('a negative level owes from the start', () => {
    const { batches } = simulatePart(unitPart([node(-1, 0, 0.1, -3)], 10), plan);
    expectInside(at(batches, 'owed', 0), 1 + 3, 0.02);
  });

  // A gamma lead time makes Poisson demand negative binomial: variance λL + λ²σ².
  test('lead times that never cross have the law drawn', () => {
    const part = unitPart([node(-1, 0, 0.2, 6)], 20, 6);
    const { batches } = simulatePart(part, plan);
    const exact = shelfMeasures(negativeBinomial(4, 4 + (0.2 * 6) ** 2), 6);
    // The mean lead time is 1/40 of σ longer than drawn: 0.03 piece more on order.
    const owed = at(batches, 'owed', 0);
    expect(Math.abs(owed.mean - exact.ebo)).toBeLessThan(0.02 + 3.3 * owed.error);
    const ready = at(batches, 'unplanned', 0);
    expect(Math.abs(ready.mean - exact.readyRate)).toBeLessThan(0.005 + 3.3 * ready.error);
  });

  // The position is uniform on s + 1 … s + Q, independent of the demand of a lead time.
  test('lots of Q', () => {
    const { batches } = simulatePart(unitPart([node(-1, 0, 0.3, 8, 5)], 10), plan);
    const positions = [4, 5, 6, 7, 8].map((level) => shelfMeasures(poisson(3), level));
    const mean = (field: 'readyRate' | 'ebo') =>
      positions.reduce((sum, each) => sum + each[field], 0) / 5;
    expectInside(at(batches, 'unplanned', 0), mean('readyRate'), 0.002);
    expectInside(at(batches, 'owed', 0), mean('ebo'), 0.01);
  });
});

describe('trees of stocks against the exact recursion', () => {
  test('two echelons', () => {
    const bases = [
      { demand: 0.1, transit: 3, stock: 1 },
      { demand: 0.25, transit: 2, stock: 2 },
      { demand: 0.05, transit: 5, stock: 0 },
    ];
    const exact = exactTwoEchelon({ depotLeadTime: 12, depotStock: 3, bases });
    const part = unitPart(
      [
        node(-1, 0, 0, 3),
        ...bases.map(({ demand, transit, stock }) => node(0, transit, demand, stock)),
      ],
      12,
    );
    const { batches } = simulatePart(part, plan);
    expectInside(at(batches, 'owed', 0), exact.depot.ebo, 0.02);
    exact.bases.forEach((base, k) => {
      expectInside(at(batches, 'owed', k + 1), base.ebo, 0.01);
      if (base.fillRate > 0) {
        expectInside(at(batches, 'unplanned', k + 1), base.fillRate, 0.002);
      }
    });
  });

  test('three echelons', () => {
    const exact = exactTree({
      leadTime: 10,
      stock: 4,
      children: [
        {
          leadTime: 3,
          stock: 1,
          children: [
            { leadTime: 1, stock: 1, demand: 0.15 },
            { leadTime: 2, stock: 2, demand: 0.05 },
          ],
        },
        { leadTime: 2, stock: 2, demand: 0.2 },
      ],
    });
    const nodes = [
      node(-1, 0, 0, 4),
      node(0, 3, 0, 1),
      node(1, 1, 0.15, 1),
      node(1, 2, 0.05, 2),
      node(0, 2, 0.2, 2),
    ];
    const { batches } = simulatePart(unitPart(nodes, 10), plan);
    const [platform, last] = exact.children;
    [exact, platform!, ...platform!.children, last!].forEach((each, row) => {
      expectInside(at(batches, 'unplanned', row), each.fillRate, 0.002);
      expectInside(at(batches, 'owed', row), each.ebo, 0.02);
      expectInside(at(batches, 'hand', row), each.onHand, 0.02);
    });
  });
});

describe('sourcing', () => {
  // Lines never wait at the shelf of level 1 when the centre always has them: Erlang's loss formula.
  test('a line the centre serves does not draw on its shelf', () => {
    const part = unitPart([node(-1, 0, 0, 40), node(0, 3, 0.2, 1)], 10);
    const { batches, counts } = simulatePart({ ...part, sourcing: 'overflow' }, plan);
    expectInside(at(batches, 'unplanned', 1), 1 / (1 + 0.2 * 3), 0.002);
    expect(counts.direct[1]).toBe(counts.lines[1]! - counts.own[1]!);
    expect(counts.waited[1]).toBe(0);
  });

  test('each line has one end, rescues as likely as asked', () => {
    const nodes = [node(-1, 0, 0.05, 2), node(0, 3, 0.2, 1), node(0, 3, 0.1, 2)].map((each) => ({
      ...each,
      local: [0.3],
    }));
    const part = { ...unitPart(nodes, 10), rescue: [0.4] };
    const { counts } = simulatePart({ ...part, sourcing: 'overflow' }, plan);
    const total = (from: Float64Array) => from.reduce((sum, count) => sum + count, 0);
    const ends = [counts.local, counts.own, counts.rescued, counts.direct, counts.waited];
    expect(ends.reduce((sum, end) => sum + total(end), 0)).toBe(total(counts.lines));
    const empty = total(counts.rescued) + total(counts.direct) + total(counts.waited);
    expect(total(counts.rescued) / empty).toBeCloseTo(0.4, 1);
    expect(total(counts.local) / total(counts.lines)).toBeCloseTo(0.3, 2);
  });
});

test('events are bounded, and an impossible plan refused', () => {
  const part = unitPart([node(-1, 0, 0.1, 1)], 10);
  expect(() => simulatePart(part, { ...plan, maxEvents: 1000 })).toThrow(/events must be at most/);
  expect(() => simulatePart(part, { ...plan, maxEvents: 1e10 })).toThrow(/events left/);
  expect(() => simulatePart(part, { ...plan, batches: 1 })).toThrow(/batches must be/);
  expect(() => simulatePart(unitPart([node(-1, 0, 0, 1)], 10), plan)).toThrow(/order lines/);
});
