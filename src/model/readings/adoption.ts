import type { Case } from '../case.ts';
import { type Adoption, adoption, type Change } from '../change/adoption.ts';
import { changeInForce } from '../change/change-in-force.ts';
import { readiness } from '../change/readiness.ts';
import { changeSteps, type ChangeStep, type Team, teams } from '../change/teams.ts';
import type { Scenario } from '../scenario.ts';

export interface TeamReading {
  readonly id: Team;
  /** 1 to 5: [step]. */
  readonly scores: readonly number[];
  /** Share in [0, 1], and the step that holds it back. */
  readonly readiness: number;
  readonly lowest: ChangeStep;
}

export interface AdoptionReading
  extends
    Pick<Adoption, 'share' | 'delay' | 'reach' | 'aligned' | 'ruled'>,
    Omit<Change, 'scores'> {
  readonly teams: readonly TeamReading[];
  /** The team that sets the pace. */
  readonly weakest: Team;
}

/**
 * How far people let a scenario's gains through.
 *
 * @throws RangeError when a lever's value cannot be used
 */
export function adoptionReading(_: Case, scenario: Scenario): AdoptionReading {
  const { scores, ...how } = changeInForce(scenario);
  const { share, delay, reach, aligned, ruled, team } = adoption({ scores, ...how });
  return {
    ...how,
    ...{ share, delay, reach, aligned, ruled },
    teams: teams.map((id, row) => {
      const own = scores[row]!;
      return {
        ...{ id, scores: own, readiness: readiness(own) },
        lowest: changeSteps[own.indexOf(Math.min(...own))]!,
      };
    }),
    weakest: teams[team]!,
  };
}
