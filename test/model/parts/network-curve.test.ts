import { describe, expect, test } from 'vitest';
import { bestSplits, metricLosses } from '#model/parts/depot-split.ts';
import { metric } from '#model/parts/metric.ts';
import { networkCurve } from '#model/parts/network-curve.ts';
import type { TwoEchelon } from '#model/parts/two-echelon.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';

const MOST = 7;

/** Networks of 2 to 4 bases, drawn from a seed. */
function networks(count: number): TwoEchelon[] {
  const random = mulberry32(7);
  return Array.from({ length: count }, () => ({
    depotLeadTime: 0.2 + 3 * random(),
    depotStock: 0,
    bases: Array.from({ length: 2 + Math.floor(3 * random()) }, () => ({
      demand: 0.05 + random(),
      transit: 0.1 + random(),
      stock: 0,
    })),
  }));
}

describe('networkCurve', () => {
  test('finds what every split tried one by one finds', () => {
    for (const network of networks(20)) {
      const { ebo } = networkCurve(network, MOST, 'metric');
      const all = bestSplits(network, MOST, metricLosses);
      all.forEach((split, total) => expect(ebo[total]).toBeCloseTo(split.ebo, 9));
    }
  });

  test('gives the share met at once by its own split', () => {
    for (const network of networks(10)) {
      const { ebo, fill, depot } = networkCurve(network, MOST, 'metric');
      const split = bestSplits(network, MOST, metricLosses)[MOST]!;
      expect(depot[MOST]).toBe(split.depot);
      const bases = network.bases.map((base, j) => ({ ...base, stock: split.bases[j]! }));
      const read = metric({ ...network, depotStock: split.depot, bases });
      const demand = bases.reduce((sum, base) => sum + base.demand, 0);
      const met = read.bases.reduce(
        (sum, { fillRate }, j) => sum + (fillRate * bases[j]!.demand) / demand,
        0,
      );
      expect(ebo[MOST]).toBeCloseTo(read.totalEbo, 9);
      expect(fill[MOST]).toBeCloseTo(met, 9);
    }
  });

  test('owes less with every unit more, and more once the spread of delays is counted', () => {
    for (const network of networks(20)) {
      const first = networkCurve(network, MOST, 'metric').ebo;
      const second = networkCurve(network, MOST, 'vari-metric').ebo;
      for (let total = 1; total <= MOST; total++) {
        expect(first[total]).toBeLessThanOrEqual(first[total - 1]! + 1e-12);
        expect(second[total]).toBeGreaterThanOrEqual(first[total]! - 1e-9);
      }
    }
  });
});
