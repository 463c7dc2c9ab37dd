import { yearsOf } from '#model/chain/years-of.ts';
import type { Scenario } from '#model/scenario.ts';
import { today } from '#model/today.ts';
import { namedScenario, type ScenarioName } from '#scenario/named.ts';
import { corvane as of } from '../fixtures/corvane.ts';

/** Clients of some segments that a named scenario loses in a year. */
export function lostIn(name: ScenarioName, ids: readonly string[]): number {
  const { reactions } = yearsOf(of, today(of)!, namedScenario(name, of), null).year;
  return of.segments.reduce(
    (sum, { id }, segment) => sum + (ids.includes(id) ? reactions!.lostNow[segment]! : 0),
    0,
  );
}

/** One standard for all (S2) on what S4 makes of the network: all but offers, who holds them, and deployment. */
export function standardOnPlannedNetwork(): Scenario {
  const network = Object.entries(namedScenario('S4', of)).filter(
    ([id]) => !/^(?:offers|use|match|deployment)\b/.test(id),
  );
  return { ...namedScenario('S2', of), ...Object.fromEntries(network) };
}
