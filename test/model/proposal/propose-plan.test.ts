import { describe, expect, test } from 'vitest';
import { proposePlan, type Plan } from '#model/proposal/propose-plan.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';

/** Every plan of at most N offers. */
function everyPlan(segments: number, offers: number, most: number): Plan[] {
  const plans = Array.from({ length: offers ** segments }, (_, index) =>
    Array.from(
      { length: segments },
      (__, segment) => Math.floor(index / offers ** segment) % offers,
    ),
  );
  return plans.filter((plan) => new Set(plan).size <= most);
}

/** Own values, and a pull between segments that hold the same offer: differences do not add up. */
function market(seed: number, segments: number, offers: number, pull: number) {
  const random = mulberry32(seed);
  const own = Array.from({ length: segments }, () =>
    Array.from({ length: offers }, () => 100 * random()),
  );
  return (plan: Plan): number => {
    const alone = plan.reduce((sum, offer, segment) => sum + own[segment]![offer]!, 0);
    return alone + pull * (segments - new Set(plan).size);
  };
}

const seeds = Array.from({ length: 20 }, (_, seed) => seed + 1);

describe('proposePlan', () => {
  test.each(seeds)('finds the best plan when differences add up (seed %i)', (seed) => {
    const margin = market(seed, 4, 3, 0);
    const { best } = proposePlan({
      ...{ segments: 4, offers: 3, maxOffers: 3, start: [0, 0, 0, 0] },
      margin,
    });
    const most = Math.max(...everyPlan(4, 3, 3).map(margin));
    expect(best.margin).toBeCloseTo(most, 9);
    expect(best.foretold).toBeCloseTo(best.margin, 9);
  });

  test('stays near the best when they do not, and says by how much it was wrong', () => {
    let worst = 1;
    for (const seed of seeds) {
      const margin = market(seed, 4, 3, 15);
      const { best, scored, rounds, evaluations } = proposePlan({
        ...{ segments: 4, offers: 3, maxOffers: 2, start: [0, 0, 0, 0] },
        margin,
      });
      const most = Math.max(...everyPlan(4, 3, 2).map(margin));
      worst = Math.min(worst, best.margin / most);
      expect(best.margin).toBe(margin(best.plan));
      expect(new Set(best.plan).size).toBeLessThanOrEqual(2);
      for (const each of scored) expect(each.margin).toBeLessThanOrEqual(best.margin);
      expect(rounds).toBeLessThanOrEqual(4);
      expect(evaluations).toBeLessThanOrEqual(4 * 4 * 3 + 9);
    }
    console.log(`worst share of the best margin: ${worst.toFixed(3)}`);
    expect(worst).toBeGreaterThan(0.9);
  });

  test('never ends below where it starts', () => {
    for (const seed of seeds) {
      const margin = market(seed, 5, 4, 30);
      const start = [1, 1, 1, 1, 1];
      const { best } = proposePlan({ segments: 5, offers: 4, maxOffers: 4, start, margin });
      expect(best.margin).toBeGreaterThanOrEqual(margin(start));
    }
  });

  test('refuses what is no plan', () => {
    const problem = { segments: 2, offers: 2, maxOffers: 1, margin: () => 0 };
    expect(() => proposePlan({ ...problem, start: [0] })).toThrow('start must be 2 offers');
    expect(() => proposePlan({ ...problem, start: [0, 2] })).toThrow('start must be 2 offers');
    expect(() => proposePlan({ ...problem, start: [0, 1] })).toThrow('at most 1 offers');
  });
});
