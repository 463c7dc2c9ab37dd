import { expect, test } from 'vitest';
import { corvane } from '../../fixtures/corvane.ts';
import { corvaneGaps, printGaps } from './corvane-gaps.ts';
import { stratifiedSample } from './corvane-sample.ts';
import { compareCorvane, corvaneParts } from './corvane-simulation.ts';

const PER_STRATUM = 22;
const plan = { batches: 5, lines: 300, drawnRates: false, byLine: false };

// Required: classes within 1 point, 95 % of the pairs within 3. Measured: 0.3 point and 99.7 %, so the bars
// stand lower; a model that took demand for Poisson would leave 94 % of the shelves within 3.
test('the working model of Corvane against simulation, on a stratified sample', () => {
  const { items, weight } = stratifiedSample(corvaneParts, PER_STRATUM);
  expect(items.length).toBeGreaterThan(200);
  const gaps = corvaneGaps(corvane, compareCorvane(items, { plan }), weight);
  printGaps(`Corvane, ${items.length} parts of 12 strata, today`, gaps);
  for (const { error, gap } of gaps.byClass) {
    expect(error).toBeLessThan(0.2);
    expect(Math.abs(gap)).toBeLessThan(0.6);
  }
  expect(gaps.within3).toBeGreaterThan(0.98);
  expect(gaps.shelfWithin3).toBeGreaterThan(0.98);
}, 60_000);
