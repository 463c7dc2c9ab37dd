import { expect, test } from 'vitest';
import { corvane } from '../../fixtures/corvane.ts';
import { corvaneGaps, printGaps, type Gaps } from './corvane-gaps.ts';
import { orderedItems, stratifiedSample } from './corvane-sample.ts';
import { compareCorvane, corvaneParts, type Trial } from './corvane-simulation.ts';

const plan = { batches: 5, lines: 300, drawnRates: false, byLine: false };

function expectNear({ byClass, within3 }: Gaps): void {
  for (const { error, gap } of byClass) {
    expect(error).toBeLessThan(0.2);
    expect(Math.abs(gap)).toBeLessThan(1);
  }
  expect(within3).toBeGreaterThan(0.95);
}

test('the working model of Corvane against simulation, every part', () => {
  const items = orderedItems(corvaneParts);
  const gaps = corvaneGaps(corvane, compareCorvane(items, { plan }));
  printGaps(`Corvane, all ${items.length} parts ordered, today`, gaps);
  expectNear(gaps);
});

// What the formula leaves out, one cause at a time, on the same parts. Only the assumption named differs.
const trials: Record<string, Trial> = {
  'cover × 0.7': { cover: 0.7, plan: { ...plan, batches: 12 } },
  'cover × 1.5': { cover: 1.5, plan: { ...plan, batches: 12 } },
  'lead times × 1.5': { supplierLeadTimeFactor: 1.5, plan },
  'lines served elsewhere do not draw on their shelf': { sourcing: 'overflow', plan },
  'rates drawn from their estimate, lines counted': {
    plan: { ...plan, batches: 20, drawnRates: true, byLine: true },
  },
  'every shelf at (s, Q), Q its range of positions': {
    lots: true,
    plan: { ...plan, batches: 10, lines: 2000 },
  },
};

test.each(Object.entries(trials))('%s', (name, trial) => {
  const { items, weight } = stratifiedSample(corvaneParts, 25);
  const gaps = corvaneGaps(corvane, compareCorvane(items, trial), weight);
  printGaps(`Corvane, ${items.length} parts: ${name}`, gaps);
  expectNear(gaps);
});

// The variance of order sizes left out: what the recursion for one-piece demand would do.
test('a model that took demand for Poisson is told apart: its gaps are half as large again', () => {
  const { items, weight } = stratifiedSample(corvaneParts, 25);
  const against = (poissonModel: boolean): Gaps =>
    corvaneGaps(corvane, compareCorvane(items, { poissonModel, plan }), weight);
  const [working, poisson] = [against(false), against(true)];
  printGaps(`Corvane, ${items.length} parts: the working model, on the same parts`, working);
  printGaps(`Corvane, ${items.length} parts: a model of Poisson demand`, poisson);
  expect(1 - poisson.shelfWithin3).toBeGreaterThan(3 * (1 - working.shelfWithin3));
  expect(poisson.p95).toBeGreaterThan(1.5 * working.p95);
});
