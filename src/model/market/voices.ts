import type { Survey } from '../case/market.ts';
import { INTERVAL_WIDTH, type Interval } from './interval.ts';
import { stratifiedShare, type ShareBand } from './stratified-share.ts';

/** Who says it: rows of `Survey.role`. */
export const voices = ['clients', 'prospects', 'sales'] as const;
export type Voice = (typeof voices)[number];
const roles: Readonly<Record<Voice, number>> = { clients: 0, prospects: 1, sales: 2 };

/**
 * Share of a source for whom a criterion is indispensable (any score above the lowest), by the sampling
 * plan the survey publishes: strata, and members each answer stands for.
 *
 * @returns null when the source was not asked
 */
export function indispensableShare(
  survey: Survey,
  voice: Voice,
  criterion: string,
): ShareBand | null {
  const asked = survey.questions.find(
    (each) => each.question === 'indispensable' && each.criterion === criterion,
  );
  if (!asked) return null;
  const strata = new Map<number, { yes: number; answers: number; members: number }>();
  survey.role.forEach((role, respondent) => {
    const above = asked.above[respondent]!;
    if (role !== roles[voice] || above < 0) return;
    const key = survey.stratum[respondent]!;
    const stratum = strata.get(key) ?? { yes: 0, answers: 0, members: 0 };
    strata.set(key, stratum);
    stratum.yes += Number(above > 0);
    stratum.answers += 1;
    stratum.members += survey.weight[respondent]!;
  });
  return stratifiedShare([...strata.values()]);
}

/** Difference of two shares of separate samples, with its interval: 0 inside = no difference seen. */
export function gapOf(one: ShareBand, other: ShareBand): Interval {
  const value = one.value - other.value;
  const half = INTERVAL_WIDTH * Math.sqrt(one.variance + other.variance);
  return { value, low: value - half, high: value + half };
}
