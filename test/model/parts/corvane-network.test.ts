import { describe, expect, test } from 'vitest';
import type { StockPolicy } from '#model/assumptions.ts';
import { leverValues } from '#model/lever-values.ts';
import { unmovedFlows } from '#model/matching/unmoved-flows.ts';
import { networkInForce } from '#model/network-in-force.ts';
import { networkShape } from '#model/network-shape.ts';
import { blendPlans } from '#model/parts/policy/blend-plans.ts';
import { heldNetwork } from '#model/parts/network-state.ts';
import { planHolding } from '#model/parts/policy/plan-holding.ts';
import { promiseMix } from '#model/parts/policy/promise-mix.ts';
import { promiseAvailability } from '#model/parts/promise-availability.ts';
import { heldStock } from '#model/parts/stock.ts';
import type { Scenario } from '#model/scenario.ts';
import { scoredElsewhere } from '#model/simulation/scored-elsewhere.ts';
import { today } from '#model/today.ts';
import { corvane } from '../../fixtures/corvane.ts';

const now = today(corvane)!;
const flows = unmovedFlows(corvane, corvane.portfolio);
const { network } = now.parts;
const shared = { sharing: now.parts.sharing, weights: corvane.classes.map(() => 1) };

function under(policy: StockPolicy, scenario: Scenario, budget: number | null = null) {
  const values = leverValues(corvane, now, scenario);
  const shape = networkShape(network, scenario);
  return networkInForce(corvane, now, values, policy, flows, shared, { shape, budget });
}

describe('a budget of stock', () => {
  test.each<[StockPolicy]>([['cover'], ['itemTarget'], ['marginal']])(
    '%s holds it to the part, and finds no more than with a larger one',
    (policy) => {
      const [small, large] = [8e6, 10e6].map((budget) => under(policy, {}, budget));
      expect(heldStock(small!.parts, small!.state) / 8e6).toBeCloseTo(1, 2);
      expect(heldStock(large!.parts, large!.state) / 10e6).toBeCloseTo(1, 2);
      expect(large!.availability).toBeGreaterThan(small!.availability);
    },
  );

  test('buys most where one more piece keeps most promises per euro', () => {
    const found = (['cover', 'itemTarget', 'marginal'] as const).map(
      (policy) => under(policy, {}, 9e6).availability,
    );
    expect(Math.max(...found)).toBe(found[2]);
  });
});

describe('the night express', () => {
  test.each<[StockPolicy]>([['cover'], ['itemTarget'], ['marginal']])(
    'replaces stock under %s, at equal target',
    (policy) => {
      const held = (scenario: Scenario) => {
        const { parts, state } = under(policy, { serviceTarget: 0.95, ...scenario });
        return heldStock(parts, state);
      };
      expect(held({ nightExpress: 'on' })).toBeLessThan(0.8 * held({}));
    },
  );

  test('makes a closed platform cost less stock than it holds', () => {
    const night = under('marginal', { nightExpress: 'on', serviceTarget: 0.95 });
    const closed = under('marginal', {
      nightExpress: 'on',
      serviceTarget: 0.95,
      'platforms.P5': 'closed',
    });
    const more = heldStock(closed.parts, closed.state) - heldStock(night.parts, night.state);
    expect(more).toBeLessThan(heldAt(night.state.onHand, 'P5'));
  });
});

function heldAt(onHand: Float64Array, id: string): number {
  const shelf = network.shelves.findIndex((row) => network.locations[row]!.id === id);
  let held = 0;
  for (let item = 0; item < network.items.count; item++) {
    held += network.items.unitCost[item]! * onHand[item * network.shelves.length + shelf]!;
  }
  return held;
}

test('optimised levels find less on demand they were not chosen on: how much less', () => {
  const { parts, blend } = under('marginal', { serviceTarget: 0.95 });
  const levers = { demandVariability: 1, supplierLeadTimeFactor: 1 };
  const mix = promiseMix(corvane, flows, parts.sharing.lists);
  const { plans } = now.plans(levers, parts, mix);
  const { low, high, share } = blend!;
  const plan = blendPlans(plans[low]!, plans[high]!, share, network.shelves.length);
  const scored = scoredElsewhere(
    parts,
    (corvane.months * 365.25) / 12,
    (other) => heldNetwork(other, levers, now.calibration.localScale, planHolding(other, plan)),
    (state) => promiseAvailability(corvane, now.calibration, state, mix),
    { seed: 1, draws: 8 },
  );
  const points = (value: number): string => (100 * value).toFixed(2);
  console.log(
    `Corvane, marginal at 95 %: ${points(scored.chosenOn)} % on its own demand, ` +
      `${points(scored.elsewhere.mean)} ± ${points(scored.elsewhere.error)} % elsewhere, ` +
      `drop ${points(scored.drop)} points`,
  );
  expect(scored.chosenOn).toBeCloseTo(0.95, 3);
  expect(scored.drop).toBeGreaterThan(0);
  expect(scored.drop).toBeLessThan(0.05);
});
