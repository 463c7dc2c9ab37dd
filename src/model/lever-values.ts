import { assumptions, type AssumptionId, type MeasuredLeverId } from './assumptions.ts';
import type { Case } from './case.ts';
import { holdingRate } from './costs/holding-rate.ts';
import { matchRow } from './matching/match-rows.ts';
import type { Scenario } from './scenario.ts';
import type { Today } from './today.ts';

export type LeverValues = Readonly<Record<AssumptionId | MeasuredLeverId, number>>;

/**
 * Every numeric lever's value in force: the scenario's, else the company's own, else the assumption.
 *
 * @param of   the case
 * @param now  what is estimated of a company with a parts network
 * @throws RangeError when a value is not a finite number
 */
export function leverValues(of: Case, now: Today, scenario: Scenario): LeverValues {
  const { cutoffHour, carrierReliability } = now.parts.network;
  const defaults = {
    ...assumptions,
    serviceTarget: now.availability,
    cutoffHour,
    carrierReliability,
    // What the ledger charges, where there is one.
    holdingRate: (of.costs && holdingRate(of.costs)) || assumptions.holdingRate,
  };
  return Object.fromEntries(
    Object.entries(defaults).map(([id, value]) => [id, leverValue(scenario, id, value)]),
  ) as LeverValues;
}

/**
 * One numeric lever of a scenario, or its default.
 *
 * @throws RangeError when the value is not a finite number
 */
export function leverValue(scenario: Scenario, id: string, byDefault: number): number {
  const value = scenario[id] ?? byDefault;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new RangeError(`${id} must be a number; got ${String(value)}`);
  }
  return value;
}

/** Percent of each segment's clients by offer, in force: `match.{segment}` → row. */
export function matchValues(of: Case, scenario: Scenario): Record<string, readonly number[]> {
  if (!of.portfolio) return {};
  return Object.fromEntries(
    of.segments.map(({ id }, segment) => [`match.${id}`, matchRow(of, segment, scenario)]),
  );
}
