import { describe, expect, test } from 'vitest';
import { backorderVariance } from '#model/parts/backorder-variance.ts';
import { channelFill } from '#model/parts/channel-fill.ts';
import { exactTree } from '#model/parts/exact-tree.ts';
import { exactTwoEchelon } from '#model/parts/exact-two-echelon.ts';
import { metric } from '#model/parts/metric.ts';
import type { TwoEchelon } from '#model/parts/two-echelon.ts';
import { variMetric } from '#model/parts/vari-metric.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { poisson } from '#model/probability/poisson.ts';
import { near } from '../near.ts';

const draw = mulberry32(7);
const upTo = (most: number): number => Math.floor(draw() * (most + 1));

/** A dozen networks of one to four bases, drawn once. */
const networks: TwoEchelon[] = Array.from({ length: 12 }, (_, k) => ({
  depotLeadTime: 3 + 20 * draw(),
  depotStock: upTo(6),
  bases: Array.from({ length: 1 + (k % 4) }, () => ({
    demand: 0.02 + 0.4 * draw(),
    transit: k % 3 === 0 ? 0 : 4 * draw(),
    stock: upTo(4),
  })),
}));
const rateOf = ({ bases }: TwoEchelon): number => bases.reduce((sum, base) => sum + base.demand, 0);

test('without stock at the depot, or with plenty, METRIC and VARI-METRIC are exact', () => {
  for (const network of networks) {
    for (const depotStock of [0, 400]) {
      const limit = { ...network, depotStock };
      const exact = exactTwoEchelon(limit).totalEbo;
      near(metric(limit).totalEbo, exact, 1e-9);
      near(variMetric(limit).totalEbo, exact, 1e-7);
    }
  }
});

test('in between METRIC hides backorders and VARI-METRIC few of them', () => {
  const network = {
    depotLeadTime: 14,
    depotStock: 2,
    bases: [1, 1].map(() => ({ demand: 0.1, transit: 2, stock: 1 })),
  };
  const exact = exactTwoEchelon(network).totalEbo;
  expect(metric(network).totalEbo).toBeLessThan(0.9 * exact);
  expect(Math.abs(variMetric(network).totalEbo - exact)).toBeLessThan(0.03 * exact);
});

describe('the exact network', () => {
  test('conserves flow at every stock, with the mean of the units owed to it', () => {
    for (const network of networks) {
      const { depot, bases } = exactTwoEchelon(network);
      const gap = depot.onHand - depot.ebo + depot.meanOutstanding - network.depotStock;
      expect(Math.abs(gap)).toBeLessThan(1e-9);
      bases.forEach((base, j) => {
        const { demand, transit, stock } = network.bases[j]!;
        near(base.meanOutstanding, demand * transit + (demand / rateOf(network)) * depot.ebo, 1e-9);
        expect(Math.abs(base.onHand - base.ebo - stock + base.meanOutstanding)).toBeLessThan(1e-9);
      });
    }
  });

  test('has the variance that VARI-METRIC takes as its own', () => {
    for (const network of networks) {
      const vari = variMetric(network).bases;
      exactTwoEchelon(network).bases.forEach((base, j) => {
        near(vari[j]!.pipelineVar, base.varOutstanding, 1e-8);
      });
    }
  });

  test('never owes more when any stock rises', () => {
    for (const network of networks) {
      const before = exactTwoEchelon(network).totalEbo;
      const richer = { ...network, depotStock: network.depotStock + 1 };
      expect(exactTwoEchelon(richer).totalEbo).toBeLessThanOrEqual(before + 1e-12);
      network.bases.forEach((_, grown) => {
        const bases = network.bases.map((base, j) => ({
          ...base,
          stock: base.stock + (j === grown ? 1 : 0),
        }));
        expect(exactTwoEchelon({ ...network, bases }).totalEbo).toBeLessThanOrEqual(before);
      });
    }
  });

  test('is the tree of two levels, and of three when the middle keeps and takes nothing', () => {
    for (const network of networks) {
      const leaves = network.bases.map(({ demand, transit, stock }) => {
        return { demand, leadTime: transit, stock };
      });
      const root = { leadTime: network.depotLeadTime, stock: network.depotStock };
      const two = exactTree({ ...root, children: leaves });
      const passThrough = { leadTime: 0, stock: 0, children: leaves };
      const three = exactTree({ ...root, children: [passThrough] });
      exactTwoEchelon(network).bases.forEach((base, j) => {
        near(two.children[j]!.ebo, base.ebo, 1e-9);
        near(three.children[0]!.children[j]!.ebo, base.ebo, 1e-9);
      });
    }
  });
});

describe('channelFill', () => {
  const windows = [0, 0.5, 1.7, 3, 6, 12, 40];

  test('never falls when the window grows, from the ready rate to certainty', () => {
    for (const network of networks) {
      const fills = windows.map((window) => channelFill(network, window));
      exactTwoEchelon(network).bases.forEach((base, j) => {
        if (network.bases[j]!.transit > 0) near(fills[0]![j]! + 1, base.fillRate + 1, 1e-10);
        for (let k = 1; k < windows.length; k++) {
          expect(fills[k]![j]!).toBeGreaterThanOrEqual(fills[k - 1]![j]! - 1e-12);
        }
        expect(fills.at(-1)![j]).toBe(1);
      });
    }
  });

  test('joins at the transit what it says on both sides of it', () => {
    for (const network of networks) {
      network.bases.forEach(({ transit, stock }, j) => {
        if (transit === 0 || stock === 0) return;
        const before = channelFill(network, transit - 1e-9)[j]!;
        near(channelFill(network, transit + 1e-9)[j]!, before, 1e-7);
      });
    }
  });
});

test('the variance of backorders is the one summed over the whole law', () => {
  for (const mean of [0.05, 2, 9, 60]) {
    for (const stock of [0, 1, 5, 12, 70, 120]) {
      let square = 0;
      for (let x = stock + 400; x > stock; x--) square += (x - stock) ** 2 * poisson(mean).pmf(x);
      const loss = poisson(mean).loss(stock);
      near(backorderVariance(poisson(mean), stock), square - loss * loss, 1e-9);
    }
  }
});

test('says what it refuses', () => {
  const base = { demand: 0.1, transit: 1, stock: 1 };
  expect(() => metric({ depotLeadTime: 1, depotStock: 0, bases: [] })).toThrow(
    'bases must be one at least; got 0',
  );
  expect(() => metric({ depotLeadTime: 1, depotStock: 0.5, bases: [base] })).toThrow(
    'depot stock must be a whole number ≥ 0; got 0.5',
  );
  expect(() => exactTree({ leadTime: 1, stock: 1 })).toThrow(
    'demand of a leaf must be a number > 0; got 0',
  );
});
