import type { Case } from './case.ts';
import { segmentedUnder } from './clients/segmented-under.ts';
import { launches } from './offers/launches.ts';
import { adoptionReading } from './readings/adoption.ts';
import { costToServe } from './readings/cost-to-serve.ts';
import { drifts } from './readings/drifts.ts';
import { freedCapacity } from './readings/freed-capacity.ts';
import { kanoReading } from './readings/kano.ts';
import { matchingReading } from './readings/matching.ts';
import { offerChanges } from './readings/offer-changes.ts';
import { offerSheets } from './readings/offer-sheets.ts';
import { planReading } from './readings/plan.ts';
import { promiseCeiling } from './readings/promise-ceiling.ts';
import { voicesReading } from './readings/voices.ts';
import { wavesReading } from './readings/waves.ts';
import { whaleReading } from './readings/whale-curve.ts';
import type { Scenario } from './scenario.ts';
import { allocationReading } from './readings/allocation.ts';
import { platformsReading } from './readings/platforms.ts';
import { stockPoliciesReading } from './readings/stock-policies.ts';

/** How the reader looks: view id → option. */
export type ReadingView = Readonly<Record<string, string>>;

/**
 * What a figure needs beyond `Results`: plain data, a few kB. A long one yields between two evaluations, so that
 * whoever runs it may do something else meanwhile, or give it up.
 */
export type Reading<Value = unknown> = (
  company: Case,
  scenario: Scenario,
  view: ReadingView,
) => Value | Generator<undefined, Value, undefined>;

export type Readings = Readonly<Record<string, Reading>>;

/**
 * Readings that need the case and the scenario only, by name; those that need the register as well stand in
 * `engine/readings.ts`, which holds them all. A reading never gives null: what tables do not
 * allow is said in its value.
 */
export const readings: Readings = {
  adoption: adoptionReading,
  allocation: allocationReading,
  costToServe,
  drifts,
  freedCapacity,
  kano: kanoReading,
  launches,
  matching: matchingReading,
  offerChanges,
  offerSheets,
  plan: planReading,
  platforms: platformsReading,
  promiseCeiling,
  'stock-policies': stockPoliciesReading,
  voices: voicesReading,
  waves: wavesReading,
  whaleCurve: whaleReading,
};

export type Steps = Iterator<undefined, unknown, undefined>;

/**
 * A reading, one step at a time: the last step holds its value.
 *
 * @throws RangeError when no reading has this name
 */
export function startReading(
  register: Readings,
  name: string,
  company: Case,
  scenario: Scenario,
  view: ReadingView,
): Steps {
  const reading = Object.hasOwn(register, name) ? register[name] : undefined;
  if (!reading) throw new RangeError(`reading must be in the register; got ${name}`);
  const value = reading(segmentedUnder(company, scenario), scenario, view);
  return isSteps(value) ? value : { next: () => ({ done: true, value }) };
}

/** A reading from end to end. */
export function readWhole(
  register: Readings,
  name: string,
  company: Case,
  scenario: Scenario,
  view: ReadingView = {},
): unknown {
  const steps = startReading(register, name, company, scenario, view);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function isSteps(value: unknown): value is Steps {
  return typeof value === 'object' && value !== null && 'next' in value && 'return' in value;
}
