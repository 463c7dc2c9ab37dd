import type { Workshop } from '../case.ts';
import { nonNegative } from '../probability/refusal.ts';
import type { WorkshopInputs } from './workshop-today.ts';

/**
 * Direct margin of a year, €: billed − cost of the jobs, people at the benches paid whether they have a job or not.
 *
 * Today's cost less today's benches, spread as jobs are, is what a job costs beside them: today's inputs give today's margin, a
 * job more costs its parts only while hours are left, a bench more costs a person.
 *
 * @param benchesToday  people whose pay is in today's cost
 * @param yearCost      € a year of each, ≥ 0
 * @returns null when an amount is not known
 */
export function workshopMargin(
  { byAct }: Workshop,
  { jobsFactor, benches }: WorkshopInputs,
  benchesToday: number,
  yearCost: number,
): number | null {
  nonNegative('cost of a bench', yearCost);
  let [margin, hours] = [0, 0];
  for (const { jobs, hours: job } of byAct) hours += jobs * (job?.mean ?? 0);
  for (const [k, { billed, cost, jobs, hours: job }] of byAct.entries()) {
    if (billed === null || cost === null) return null;
    const labour = (benchesToday * yearCost * jobs * (job?.mean ?? 0)) / hours;
    margin += jobsFactor[k]! * (billed - (cost - labour));
  }
  return margin - benches * yearCost;
}
