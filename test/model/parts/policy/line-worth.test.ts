import { expect, test } from 'vitest';
import { unmovedFlows } from '#model/matching/unmoved-flows.ts';
import { heldNetwork } from '#model/parts/network-state.ts';
import { keptWhen, lineWorth, noWorth } from '#model/parts/policy/line-worth.ts';
import { emptyPlan } from '#model/parts/policy/plan.ts';
import { sharedPromises } from '#model/parts/policy/shared-promises.ts';
import { planHolding } from '#model/parts/policy/plan-holding.ts';
import { promiseMix } from '#model/parts/policy/promise-mix.ts';
import { promiseAvailability } from '#model/parts/promise-availability.ts';
import { emptyReading, type ShelfReading } from '#model/parts/shelf-reading.ts';
import { localHolding } from '#model/parts/local-holding.ts';
import { today } from '#model/today.ts';
import { tinyCase } from '../../../fixtures/model/tiny-case.ts';

/** What marginal analysis counts as kept must be what the network then reports, but for the shortages that shelf and centre share. */
test.each([0, 1, 2])(
  'promises kept part by part add up to the network’s availability, %i kept',
  (pieces) => {
    const { parts: now, calibration } = today(tinyCase)!;
    const flows = unmovedFlows(tinyCase, tinyCase.portfolio);
    const open = tinyCase.classes.map(() => ({ criticality: 0, demands: 0 }));
    const { sharing } = sharedPromises(tinyCase, now, tinyCase.offers, flows, open, pieces);
    const parts = { ...now, sharing };
    const { network } = parts;
    const shelves = network.shelves.length;
    const plan = emptyPlan(network.items.count * shelves);
    plan.levels.forEach((_, at) => (plan.levels[at] = (at * 7) % 5));
    plan.reserves.forEach((_, at) => (plan.reserves[at] = pieces * (at % 2)));
    const mix = promiseMix(tinyCase, unmovedFlows(tinyCase), parts.sharing.lists);
    const levers = { demandVariability: 1, supplierLeadTimeFactor: 1 };

    const readings: ShelfReading[] = [];
    const holding = planHolding(parts, plan);
    const state = heldNetwork(parts, levers, calibration.localScale, {
      ...holding,
      read(item, shelf, lines, demand, over, into) {
        holding.read(item, shelf, lines, demand, over, into);
        readings[item * shelves + shelf] = {
          ...into,
          reserved: into.reserved && { ...into.reserved },
        };
      },
    });

    let kept = 0;
    let made = 0;
    const worth = noWorth();
    for (let pair = 0; pair < plan.levels.length; pair++) {
      const item = Math.floor(pair / shelves);
      const here = readings[pair];
      if (!here) continue;
      const atCentre = readings[item * shelves + network.centre] ?? emptyReading();
      const local = localHolding(parts, item, pair % shelves, 1).share;
      lineWorth(parts, calibration, mix, pair, atCentre, local, worth);
      kept += keptWhen(worth, here, here.reserved ?? here);
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
  },
);
