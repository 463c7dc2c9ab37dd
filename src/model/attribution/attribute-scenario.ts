import type { Case } from '../case.ts';
import { evaluate } from '../evaluate.ts';
import type { Scenario } from '../scenario.ts';
import { attributeChange, type Attribution } from './attribute-change.ts';
import { groupsMoved, onlyGroups } from './scenario-groups.ts';

/** Numbers that a scenario's change is told apart for. */
export const attributed = ['stock', 'service', 'constantMix', 'cost', 'margin'] as const;
export type Attributed = (typeof attributed)[number];

/**
 * Which part of a scenario did it: Shapley attribution of its changes over the groups of levers it moves.
 *
 * What one group does may need another: lists bear on new offers, so without the mix they do nothing. `alone` and
 * `last` of a part show it.
 *
 * Bound: every set of groups up to eight of them, 256 evaluations; beyond, those of 2 × 100 orders.
 *
 * @param criteria  numbers wanted; those the case does not give are left out
 * @returns number → its attribution; empty when nothing moves
 * @throws RangeError when a lever's value cannot be used
 */
export function attributeScenario(
  of: Case,
  scenario: Scenario,
  criteria: readonly Attributed[] = attributed,
): Partial<Record<Attributed, Attribution>> {
  const groups = groupsMoved(scenario);
  const { before } = evaluate(of, {});
  const known = criteria.filter((name) => before[name] !== null);
  if (groups.length === 0 || known.length === 0) return {};
  return attributeChange(groups, (moved) => {
    const after = evaluate(of, onlyGroups(scenario, moved)).scenario;
    return Object.fromEntries(known.map((name) => [name, after[name] ?? NaN]));
  });
}
