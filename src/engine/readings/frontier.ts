import { type Frontier, frontierNumbers, type FrontierPoint } from '#model/arbitration/frontier.ts';
import type { Case } from '#model/case.ts';
import { evaluate } from '#model/evaluate.ts';
import type { Scenario } from '#model/scenario.ts';
import { gestures } from '#scenario/gestures.ts';
import { namedScenario, scenarioNames } from '#scenario/named.ts';

/** Shares of clients promised 24 h or better, and availabilities aimed at, around the recommended plan. */
const mixes = [0.15, 0.25, 0.35, 0.45, 0.6, 0.75, 0.9];
const targets = [0.84, 0.88, 0.91, 0.94, 0.96, 0.98];

/**
 * The named scenarios, and a grid around the recommended plan: who is promised speed × how much stock stands behind it.
 *
 * Bound: 6 + 7 × 6 evaluations, one at a time.
 */
export function* frontier(of: Case, _: Scenario): Generator<undefined, Frontier, undefined> {
  const points: FrontierPoint[] = [];
  for (const name of scenarioNames) {
    yield;
    points.push(...pointOf(of, name, namedScenario(name, of)));
  }
  if (points.length > 0) {
    const base = namedScenario('S4', of);
    for (const mix of mixes) {
      const moved = gestures['premiumShare']!(of, base, mix);
      for (const serviceTarget of targets) {
        yield;
        points.push(...pointOf(of, null, { ...moved, serviceTarget }));
      }
    }
  }
  return { points, mixes: mixes.length, targets: targets.length };
}

/** None where a number cannot be computed. */
function pointOf(of: Case, name: string | null, scenario: Scenario): FrontierPoint[] {
  const { scenario: found } = evaluate(of, scenario);
  const numbers = frontierNumbers.map((id) => [id, found[id]] as const);
  if (numbers.some(([, value]) => value === null)) return [];
  return [{ name, numbers: Object.fromEntries(numbers) as FrontierPoint['numbers'] }];
}
