import { assumptions, usualScore } from '../assumptions.ts';
import { leverValue } from '../lever-values.ts';
import type { Scenario } from '../scenario.ts';
import type { Change } from './adoption.ts';
import { changeSteps, type ChangeStep, type Team, teams } from './teams.ts';

/** `change.readiness.sales-meaning`: the score of a team on a step. */
export function scoreId(team: Team, step: ChangeStep): string {
  return `change.readiness.${team}-${step}`;
}

/**
 * How people are led through the change, in a scenario.
 *
 * @throws RangeError when a lever's value cannot be used
 */
export function changeInForce(scenario: Scenario): Change {
  const value = (id: 'derogationRate' | 'incentiveAlignment' | 'coachingHours') =>
    leverValue(scenario, id, assumptions[id]);
  return {
    scores: teams.map((team) =>
      changeSteps.map((step) => leverValue(scenario, scoreId(team, step), usualScore)),
    ),
    derogationRate: value('derogationRate'),
    incentiveAlignment: value('incentiveAlignment'),
    coachingHours: value('coachingHours'),
  };
}

/** Scores in force, by register id. */
export function scoreValues(scenario: Scenario): Record<string, number> {
  const { scores } = changeInForce(scenario);
  return Object.fromEntries(
    teams.flatMap((team, row) =>
      changeSteps.map((step, column) => [scoreId(team, step), scores[row]![column]!]),
    ),
  );
}
