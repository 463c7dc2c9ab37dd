import { expect, test } from 'vitest';
import { unmovedFlows } from '#model/matching/unmoved-flows.ts';
import { heldNetwork, type NetworkState } from '#model/parts/network-state.ts';
import { blendPlans } from '#model/parts/policy/blend-plans.ts';
import { marginalPlans } from '#model/parts/policy/marginal-plans.ts';
import { planHolding } from '#model/parts/policy/plan-holding.ts';
import { planStates } from '#model/parts/policy/plan-states.ts';
import { promiseMix } from '#model/parts/policy/promise-mix.ts';
import { today } from '#model/today.ts';
import { tinyCase } from '../../../fixtures/model/tiny-case.ts';

const { parts, calibration } = today(tinyCase)!;
const levers = { demandVariability: 1, supplierLeadTimeFactor: 1 };
const mix = promiseMix(tinyCase, unmovedFlows(tinyCase), parts.sharing.lists);
const made = marginalPlans(parts, levers, calibration, mix);
const states = planStates(parts, levers, calibration.localScale, made);
const shelves = parts.network.shelves.length;

function expectSame(one: NetworkState, other: NetworkState): void {
  for (const key of ['near', 'rescue', 'direct', 'wait', 'empty', 'onHand'] as const) {
    one[key].forEach((value, at) => expect(value).toBeCloseTo(other[key][at]!, 12));
  }
}

test('a blend summed part by part is the network of the blended plan', () => {
  for (const share of [0, 0.3, 0.7, 1]) {
    const plan = blendPlans(made.plans[4]!, made.plans[9]!, share, shelves);
    const read = heldNetwork(parts, levers, calibration.localScale, planHolding(parts, plan));
    expectSame(states.blend(4, 9, share), read);
  }
});

test('a plan is itself, however many others were asked since', () => {
  const first = states.at(3);
  for (let step = 0; step < made.plans.length; step++) states.at(step);
  expect(states.at(3)).toBe(first);
  expectSame(states.blend(3, 12, 0), first);
});
