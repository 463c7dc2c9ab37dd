import type { Case } from '#model/case.ts';
import type { Scenario } from '#model/scenario.ts';
import { withGestures } from './gestures.ts';
import { isScenarioName, namedScenario } from './named.ts';

/**
 * A scenario as a study tells it, before anybody has the case: `from`, the scenario with a name it starts from (today
 * without one), its differences, and the value asked of each gesture, by its id.
 *
 * @throws RangeError when no scenario has this name
 */
export function toldScenario(company: Case, told: Scenario): Scenario {
  const { from, ...differences } = told;
  if (from === undefined) return withGestures(company, told);
  if (typeof from !== 'string' || !isScenarioName(from)) {
    throw new RangeError(`from must be a scenario with a name; got ${JSON.stringify(from)}`);
  }
  return withGestures(company, { ...namedScenario(from, company), ...differences });
}
