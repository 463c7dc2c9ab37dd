import { expect, test } from 'vitest';
import { unmovedFlows } from '#model/matching/unmoved-flows.ts';
import { heldNetwork } from '#model/parts/network-state.ts';
import { lineWorth } from '#model/parts/policy/line-worth.ts';
import { planHolding } from '#model/parts/policy/plan-holding.ts';
import { promiseMix } from '#model/parts/policy/promise-mix.ts';
import { promiseAvailability } from '#model/parts/promise-availability.ts';
import { emptyReading, type ShelfReading } from '#model/parts/shelf-reading.ts';
import { localHolding } from '#model/parts/local-holding.ts';
import { today } from '#model/today.ts';
import { tinyCase } from '../../../fixtures/model/tiny-case.ts';

/** What marginal analysis counts as kept must be what the network then reports, but for the shortages that shelf and centre share. */
test('promises kept part by part add up to the network’s availability', () => {
  const { parts, calibration } = today(tinyCase)!;
  const { network } = parts;
  const shelves = network.shelves.length;
  const levels = Int32Array.from(
    { length: network.items.count * shelves },
    (_, at) => (at * 7) % 5,
  );
  const mix = promiseMix(tinyCase, unmovedFlows(tinyCase));
  const levers = { demandVariability: 1, supplierLeadTimeFactor: 1 };

  const readings: ShelfReading[] = [];
  const holding = planHolding(parts, levels);
  const state = heldNetwork(parts, levers, calibration.localScale, {
    ...holding,
    read(item, shelf, lines, demand, over, into) {
      holding.read(item, shelf, lines, demand, over, into);
      readings[item * shelves + shelf] = { ...into };
    },
  });

  let kept = 0;
  let made = 0;
  const worth = { base: 0, unplanned: 0, planned: 0 };
  for (let pair = 0; pair < levels.length; pair++) {
    const item = Math.floor(pair / shelves);
    const here = readings[pair];
    if (!here) continue;
    const atCentre = readings[item * shelves + network.centre] ?? emptyReading();
    const local = localHolding(parts, item, pair % shelves, 1).share;
    lineWorth(parts, calibration, mix, pair, atCentre, local, worth);
    kept += worth.base + worth.unplanned * here.unplanned + worth.planned * here.planned;
    for (let k = 0; k < parts.classes; k++) {
      made += network.lines[pair * parts.classes + k]! * mix[k * parts.classes + k]!;
    }
  }
  // Over the whole history, class by class, as the network weighs them.
  const byHistory = {
    ...tinyCase,
    measured: {
      ...tinyCase.measured,
      byClass: tinyCase.measured.byClass.map((each, k) => ({
        ...each,
        lines: parts.linesOfLiveParts[k]!,
      })),
    },
  };
  expect(kept / made).toBeCloseTo(promiseAvailability(byHistory, calibration, state, mix), 3);
});
