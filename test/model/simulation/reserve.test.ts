import { expect, test } from 'vitest';
import { corvane } from '../../fixtures/corvane.ts';
import { corvaneGaps, printGaps } from './corvane-gaps.ts';
import { stratifiedSample } from './corvane-sample.ts';
import { compareCorvane, corvaneParts } from './corvane-simulation.ts';

const plan = { batches: 4, lines: 250, drawnRates: false, byLine: false };

// Receipts of the simulation go to waiting fast lines first; the closed form lets whoever came first have them.
test.each([1, 2])(
  'the closed form of a reserve of %i on Corvane’s platforms against simulation',
  (reserve) => {
    const { items, weight } = stratifiedSample(corvaneParts, 12);
    const gaps = corvaneGaps(corvane, compareCorvane(items, { plan, reserve }), weight);
    printGaps(`Corvane, ${items.length} parts of 12 strata, last ${reserve} kept`, gaps);
    for (const { error, gap } of gaps.byClass) {
      expect(error).toBeLessThan(0.2);
      expect(Math.abs(gap)).toBeLessThan(0.7);
    }
  },
  60_000,
);
