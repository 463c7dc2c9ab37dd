import { expect, test } from 'vitest';
import { blendPlans } from '#model/parts/policy/blend-plans.ts';
import { emptyPlan } from '#model/parts/policy/plan.ts';

const shelves = 3;
const low = emptyPlan(1000 * shelves);
const high = emptyPlan(1000 * shelves);
high.levels.fill(1);
high.reserves.fill(2);
const followers = (share: number) =>
  blendPlans(low, high, share, shelves).levels.reduce((sum, level) => sum + level, 0) / shelves;

test('goes from one plan to the other, whole parts at a time', () => {
  expect(followers(0)).toBe(0);
  expect(followers(1)).toBe(1000);
  expect(Number.isInteger(followers(0.37))).toBe(true);
});

test('a larger share never drops a part that already follows', () => {
  const some = blendPlans(low, high, 0.3, shelves);
  const more = blendPlans(low, high, 0.6, shelves);
  some.levels.forEach((level, at) => expect(more.levels[at]!).toBeGreaterThanOrEqual(level));
  some.levels.forEach((level, at) => expect(some.reserves[at]!).toBe(2 * level));
  expect(followers(0.3)).toBeGreaterThan(270);
  expect(followers(0.3)).toBeLessThan(330);
});
