import { describe, expect, test } from 'vitest';
import { criticalLevel } from '#model/parts/critical-level.ts';
import { reserveGains } from '#model/parts/reserve-gain.ts';
import { demandCdf } from '#model/probability/demand-curve.ts';

const UP_TO = 40;
const demands = [
  { mean: 0.2, variance: 0.3 },
  { mean: 3, variance: 3 },
  { mean: 6, variance: 14 },
  { mean: 0, variance: 0 },
];

function cdfOf({ mean, variance }: { mean: number; variance: number }): Float64Array {
  const cdf = new Float64Array(400);
  demandCdf(mean, variance, 399, cdf);
  return cdf;
}

/** P(a line promised fast finds q): the definition, summed over demand and over how much of it was fast. */
function bySum(cdf: Float64Array, share: number, pieces: number, y: number, q: number): number {
  const common = Math.max(0, y - pieces);
  const kept = y - common;
  if (q > kept) return y >= q ? cdf[y - q]! : 0;
  let found = cdf[common]!;
  for (let excess = 1; common + excess < cdf.length; excess++) {
    const mass = cdf[common + excess]! - cdf[common + excess - 1]!;
    let chance = (1 - share) ** excess;
    for (let fast = 0; fast <= kept - q && fast <= excess; fast++) {
      found += mass * chance;
      chance *= ((excess - fast) / (fast + 1)) * (share / (1 - share));
    }
  }
  return found;
}

describe.each(demands)('a reserve on demand $mean ± √$variance', (demand) => {
  const cdf = cdfOf(demand);
  const gainsOf = reserveGains();

  test.each([1, 2, 5])('of %i pieces adds what the sum over demands says', (pieces) => {
    for (const share of [0.05, 0.4, 0.9]) {
      const { gain, cells } = gainsOf(demand, pieces, share, UP_TO);
      for (let y = 1; y <= UP_TO; y++) {
        for (let q = 1; q <= pieces; q++) {
          const alike = y >= q ? cdf[y - q]! : 0;
          const more = gain[(q - 1) * cells + y]!;
          expect(more).toBeGreaterThanOrEqual(0);
          expect(alike + more).toBeCloseTo(bySum(cdf, share, pieces, y, q), 7);
        }
      }
    }
  });

  test('serves those it is kept for no worse as it grows', () => {
    for (let y = 1; y <= UP_TO; y++) {
      let last = 0;
      for (let pieces = 1; pieces <= 5; pieces++) {
        const { gain } = gainsOf(demand, pieces, 0.3, UP_TO);
        expect(gain[y]!).toBeGreaterThanOrEqual(last - 1e-12);
        last = gain[y]!;
      }
    }
  });
});

test('is the critical level of single Poisson pieces', () => {
  const [highDemand, lowDemand, leadTime] = [0.2, 0.3, 6];
  const demand = { mean: 3, variance: 3 };
  const cdf = cdfOf(demand);
  for (const pieces of [1, 2, 3]) {
    const { gain } = reserveGains()(demand, pieces, 0.4, UP_TO);
    for (let stock = pieces; stock < 12; stock++) {
      const exact = criticalLevel({ stock, reserve: pieces, highDemand, lowDemand, leadTime });
      expect(cdf[stock - 1]! + gain[stock]!).toBeCloseTo(exact.high, 9);
    }
  }
});
