import { expect, test } from 'vitest';
import type { Scenario } from '#model/scenario.ts';
import { corvane } from '../../fixtures/corvane.ts';
import { corvaneGaps, printGaps } from './corvane-gaps.ts';
import { stratifiedSample } from './corvane-sample.ts';
import { compareCorvane, corvaneParts } from './corvane-simulation.ts';

const PER_STRATUM = 12;
const plan = { batches: 5, lines: 300, drawnRates: false, byLine: false };

const shapes: Record<string, Scenario> = {
  'a closed platform': { 'platforms.P5': 'closed' },
  'night express': { nightExpress: 'on' },
  'night express, a closed platform and a passing point': {
    nightExpress: 'on',
    'platforms.P5': 'closed',
    'platforms.P1': 'passThrough',
  },
};

// Required: classes within 1 point.
test.each(Object.entries(shapes))(
  'the working model of Corvane against simulation: %s',
  (name, shape) => {
    const { items, weight } = stratifiedSample(corvaneParts, PER_STRATUM);
    const pairs = compareCorvane(items, { shape, plan });
    const gaps = corvaneGaps(corvane, pairs, weight);
    printGaps(`Corvane, ${items.length} parts of 12 strata, ${name}`, gaps);
    for (const { gap } of gaps.byClass) expect(Math.abs(gap)).toBeLessThan(1);
    expect(gaps.within3).toBeGreaterThan(0.97);

    // The clients of the shelves without stock, alone: few lines, so the simulation's own error counts.
    const moved = pairs.filter(({ shelf }) => shelf === SOUTH_WEST);
    const there = corvaneGaps(corvane, moved, weight);
    printGaps(`  of which platform P5`, there);
    for (const { gap, error } of there.byClass) expect(Math.abs(gap)).toBeLessThan(1.5 + error);
  },
  60_000,
);

const SOUTH_WEST = corvaneParts.network.shelves.findIndex(
  (row) => corvaneParts.network.locations[row]!.id === 'P5',
);
