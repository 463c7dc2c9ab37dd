import { nonNegative, refuse, whole } from '../probability/refusal.ts';
import { assignByEnumeration, ENUMERABLE } from './assign-by-enumeration.ts';
import { assignByProgramme } from './assign-by-programme.ts';
import type { Assignment, AssignmentProblem } from './assignment.ts';

/**
 * Which offers to keep, at most so many, and which segment to give each: the plan of most value.
 *
 * Up to 12 offers every set is tried, beyond that an integer programme is solved: both exact.
 *
 * @returns null when no `maxOffers` offers serve all segments
 * @throws RangeError when a value is not finite, a cost negative, a row not one value per offer, or
 *   `maxOffers` not a whole number ≥ 1
 */
export function assignOffers(problem: AssignmentProblem): Assignment | null {
  const { values, openCost, maxOffers } = problem;
  whole('most offers', maxOffers, 1);
  openCost.forEach((cost) => nonNegative('cost of an open offer', cost));
  for (const row of values) {
    if (row.length !== openCost.length) refuse('values', `${openCost.length} a row`, row.length);
    for (const value of row) {
      if (value !== null && !Number.isFinite(value)) refuse('value', 'a finite number', value);
    }
  }
  return openCost.length <= ENUMERABLE ? assignByEnumeration(problem) : assignByProgramme(problem);
}
