import { describe, expect, test } from 'vitest';
import { createShelfCurve, fillShelfCurve } from '#model/parts/shelf-curve.ts';

const single = { single: 1, multiple: 1, planned: 1 };

function curve(mean: number, variance: number, sizes = single, upTo = 60) {
  const filled = createShelfCurve(upTo + 1);
  fillShelfCurve(filled, { mean, variance }, sizes, upTo);
  return filled;
}

describe('shelf curve', () => {
  // Poisson with mean 1: cdf e⁻¹ × (1, 2, 2.5); on hand at 2 = cdf(0) + cdf(1) = 3 e⁻¹.
  test('matches Poisson by hand', () => {
    const { cdf, onHand, unplanned } = curve(1, 1);
    expect(Array.from(cdf.slice(0, 3))).toEqual(
      [1, 2, 2.5].map((k) => expect.closeTo(k / Math.E, 12)),
    );
    expect(onHand[2]).toBeCloseTo(3 / Math.E, 12);
    expect(unplanned[2]).toBeCloseTo(2 / Math.E, 12);
  });

  // Sizes 1 with probability .6, else 2 + geometric(.5): P(3) = .4 × .5 × .5.
  test('sums over order sizes as the plain sum does', () => {
    const sizes = { single: 0.6, multiple: 0.5, planned: 0.3 };
    const { cdf, unplanned, planned } = curve(3, 5, sizes);
    for (let y = 1; y <= 40; y++) {
      let one = 0.6 * cdf[y - 1]!;
      let batch = 0;
      for (let q = 2; q <= y; q++) one += 0.4 * 0.5 * 0.5 ** (q - 2) * cdf[y - q]!;
      for (let q = 1; q <= y; q++) batch += 0.3 * 0.7 ** (q - 1) * cdf[y - q]!;
      expect(unplanned[y]).toBeCloseTo(one, 12);
      expect(planned[y]).toBeCloseTo(batch, 12);
    }
  });

  test('never falls when the position rises, and conserves flow', () => {
    for (const [mean, variance] of [
      [0.02, 0.03],
      [4, 9],
      [400, 900],
    ] as const) {
      const upTo = 900;
      const { cdf, onHand, unplanned, planned } = curve(
        mean,
        variance,
        { single: 0.7, multiple: 0.6, planned: 0.2 },
        upTo,
      );
      for (let y = 1; y <= upTo; y++) {
        expect(cdf[y]!).toBeGreaterThanOrEqual(cdf[y - 1]!);
        expect(unplanned[y]!).toBeGreaterThanOrEqual(unplanned[y - 1]!);
        expect(planned[y]!).toBeGreaterThanOrEqual(planned[y - 1]!);
      }
      // Far above demand everything is on the shelf but the demand itself.
      expect(onHand[upTo]).toBeCloseTo(upTo - mean, 6);
      expect(cdf[upTo]).toBeCloseTo(1, 9);
    }
  });

  test('gives nothing from an empty shelf', () => {
    const { onHand, unplanned, planned } = curve(2, 4);
    expect([onHand[0], unplanned[0], planned[0]]).toEqual([0, 0, 0]);
  });
});
