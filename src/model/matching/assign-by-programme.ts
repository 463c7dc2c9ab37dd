import { type Constraint, solve } from 'yalps';
import { refuse } from '../probability/refusal.ts';
import { assignAmong, type Assignment, type AssignmentProblem } from './assignment.ts';

/** Branches explored before giving up, far beyond what a portfolio needs. */
const MOST_BRANCHES = 32768;

/**
 * The best assignment by integer programming, as a location problem: an offer is a site, a segment a
 * client; a segment may be given an open offer only.
 *
 * Bound: 32,768 branches of 8,192 pivots each. Source: Cornuejols, Fisher and Nemhauser (1977), from memory.
 *
 * @returns null when no `maxOffers` offers serve all segments
 * @throws RangeError when the search ends without proof
 */
export function assignByProgramme(problem: AssignmentProblem): Assignment | null {
  const { values, openCost, maxOffers } = problem;
  const known = values.flat().filter((value) => value !== null);
  const scale = Math.max(0, ...known.map(Math.abs), ...openCost) || 1;

  const constraints = new Map<string, Constraint>([['offers', { max: maxOffers }]]);
  const choices = new Map<string, Map<string, number>>();
  openCost.forEach((cost, offer) => {
    choices.set(
      `open ${offer}`,
      new Map([
        ['offers', 1],
        ['value', -cost / scale],
      ]),
    );
  });
  values.forEach((row, segment) => {
    constraints.set(`segment ${segment}`, { equal: 1 });
    row.forEach((value, offer) => {
      if (value === null) return;
      const link = `${segment} under ${offer}`;
      constraints.set(link, { max: 0 });
      choices.get(`open ${offer}`)!.set(link, -1);
      choices.set(
        `give ${segment} ${offer}`,
        new Map([
          [`segment ${segment}`, 1],
          [link, 1],
          ['value', value / scale],
        ]),
      );
    });
  });
  const { status, variables } = solve(
    {
      direction: 'maximize',
      objective: 'value',
      constraints,
      variables: choices,
      binaries: new Set(openCost.map((_, offer) => `open ${offer}`)),
    },
    { checkCycles: true, maxIterations: MOST_BRANCHES },
  );
  if (status === 'infeasible') return null;
  if (status !== 'optimal') refuse('search of offers', 'finished', status);
  const opened = new Map(variables);
  return assignAmong(
    problem,
    openCost.map((_, offer) => (opened.get(`open ${offer}`) ?? 0) > 0.5),
  );
}
