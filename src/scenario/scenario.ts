import type { LeverValue, Scenario } from '#model/scenario.ts';
import { nearestLegal, sameValue } from './legal.ts';
import { lever, leverOrder } from './levers.ts';

/** Every lever's value today: `values` of the results of S0. */
export type Defaults = Readonly<Record<string, number | string | readonly number[]>>;

/** A lever's value today; undefined when the case has not what it is read from. */
export function todayOf(
  id: string,
  defaults: Defaults,
): number | string | readonly number[] | undefined {
  const fixed = lever(id)?.default;
  return defaults[id] ?? (fixed === 'case' ? undefined : fixed);
}

/** Value in force: the scenario's, else today's. */
export function valueOf(
  scenario: Scenario,
  id: string,
  defaults: Defaults,
): LeverValue | undefined {
  return scenario[id] ?? todayOf(id, defaults);
}

/**
 * The scenario with one lever moved to the nearest legal value; only differences from today are kept.
 *
 * @throws RangeError for an id the register has not, a gesture, or a value without a legal neighbour
 */
export function setLever(
  scenario: Scenario,
  id: string,
  value: LeverValue,
  defaults: Defaults,
): Scenario {
  const entry = lever(id);
  if (!entry || entry.gesture) throw new RangeError(`lever must be in the register; got ${id}`);
  const today = todayOf(id, defaults);
  // Today's value may stand between two steps: it is legal as it is.
  if (sameValue(value, today)) return resetLever(scenario, id);

  const legal = nearestLegal(entry, value, today);
  if (legal === undefined) {
    throw new RangeError(`${id} must be ${entry.kind}; got ${JSON.stringify(value)}`);
  }
  if (sameValue(legal, today)) return resetLever(scenario, id);
  return sameValue(legal, scenario[id]) ? scenario : { ...scenario, [id]: legal };
}

/** The scenario with one lever back to today. */
export function resetLever(scenario: Scenario, id: string): Scenario {
  if (!(id in scenario)) return scenario;
  return Object.fromEntries(Object.entries(scenario).filter(([key]) => key !== id));
}

/** Levers that differ from today, in the order of the register. */
export function modified(scenario: Scenario): readonly string[] {
  return Object.keys(inOrder(scenario));
}

/** Same scenario, entries in the order of the register. */
export function inOrder(scenario: Scenario): Scenario {
  const byOrder = ([a]: [string, LeverValue], [b]: [string, LeverValue]): number =>
    leverOrder(a) - leverOrder(b) || (a < b ? -1 : 1);
  return Object.fromEntries(Object.entries(scenario).sort(byOrder));
}

export function sameScenario(a: Scenario, b: Scenario): boolean {
  const ids = Object.keys(a);
  return (
    ids.length === Object.keys(b).length && ids.every((id) => id in b && sameValue(a[id], b[id]))
  );
}
