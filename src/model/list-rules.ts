import type { Case } from './case.ts';
import type { ListRule } from './parts/part-lists.ts';
import { leverValue } from './lever-values.ts';
import type { Scenario } from './scenario.ts';

/**
 * `lists.{class}.criticality` and `lists.{class}.demands` of a scenario: [class].
 *
 * @throws RangeError when one is no number
 */
export function listRules({ classes }: Case, scenario: Scenario): ListRule[] {
  return classes.map(({ code }) => ({
    criticality: leverValue(scenario, `lists.${code}.criticality`, 0),
    demands: leverValue(scenario, `lists.${code}.demands`, 0),
  }));
}
