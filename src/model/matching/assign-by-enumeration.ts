import { assignAmong, type Assignment, type AssignmentProblem } from './assignment.ts';

/** Up to so many offers every set of them is tried: 4,095 sets. */
export const ENUMERABLE = 12;

/** The best assignment, every set of at most `maxOffers` offers being tried; null when none serves all. */
export function assignByEnumeration(problem: AssignmentProblem): Assignment | null {
  const { openCost, maxOffers } = problem;
  let best: Assignment | null = null;
  for (let set = 1; set < 2 ** openCost.length; set++) {
    const open = openCost.map((_, offer) => ((set >> offer) & 1) === 1);
    if (open.filter(Boolean).length > maxOffers) continue;
    const next = assignAmong(problem, open);
    if (next && (best === null || next.value > best.value)) best = next;
  }
  return best;
}
