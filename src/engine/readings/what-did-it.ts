import {
  attributeChange,
  type Attribution,
  EXACT_GROUPS,
} from '#model/attribution/attribute-change.ts';
import { type Attributed, attributed } from '#model/attribution/attribute-scenario.ts';
import { groupsMoved, onlyGroups } from '#model/attribution/scenario-groups.ts';
import type { Case } from '#model/case.ts';
import { evaluate } from '#model/evaluate.ts';
import { namedScenario } from '#scenario/named.ts';

/** Which part of the recommended plan did it: number → its attribution; empty where nothing can be told. */
export type WhatDidIt = Partial<Record<Attributed, Attribution>>;

/**
 * Shapley attribution of what the recommended plan changes, over the groups of levers it moves. One evaluation at a
 * time: every set of groups.
 *
 * Bound: 256 evaluations.
 */
export function* whatDidIt(of: Case): Generator<undefined, WhatDidIt, undefined> {
  const plan = namedScenario('S4', of);
  const groups = groupsMoved(plan);
  const { before } = evaluate(of, {});
  const known = attributed.filter((name) => before[name] !== null);
  if (groups.length === 0 || groups.length > EXACT_GROUPS || known.length === 0) return {};
  const found = new Map<string, Record<string, number>>();
  for (let set = 0; set < 1 << groups.length; set++) {
    yield;
    const moved = groups.filter((_, k) => (set & (1 << k)) !== 0);
    const after = evaluate(of, onlyGroups(plan, moved)).scenario;
    found.set(moved.join(), Object.fromEntries(known.map((name) => [name, after[name] ?? NaN])));
  }
  return attributeChange(groups, (moved) => found.get(moved.join()) ?? {});
}
