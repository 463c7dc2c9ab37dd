import { nonNegative, refuse, whole } from '../probability/refusal.ts';
import type { Schedule } from './critical-path.ts';
import { WEEKS_PER_MONTH } from './wave-starts.ts';

/** Money spent once, along some tasks. */
export interface OneOff {
  readonly id: string;
  /** €, ≥ 0. */
  readonly amount: number;
  /** Names of the tasks it pays; [] = the whole plan, evenly. */
  readonly tasks: readonly string[];
}

/** What a deployment costs once: 1.48 M€, assumptions. */
export const defaultOneOff: readonly OneOff[] = [
  { id: 'informationSystem', amount: 630_000, tasks: ['T05', 'T06', 'T07', 'T15'] },
  { id: 'sites', amount: 250_000, tasks: ['T11', 'T12'] },
  { id: 'stockMoves', amount: 150_000, tasks: ['T09'] },
  { id: 'training', amount: 180_000, tasks: ['T13', 'T14'] },
  { id: 'team', amount: 270_000, tasks: [] },
];

/**
 * € spent in each month: an amount goes evenly over the weeks of its tasks, those that the plan does not
 * hold left aside (all of them: over the whole plan).
 *
 * @param schedule  weeks
 * @param months    whole, ≥ the months of the plan, so that nothing falls beyond
 * @returns [month]; adds up to the amounts
 * @throws RangeError when an amount is negative, or months do not hold the plan
 */
export function oneOffByMonth(
  costs: readonly OneOff[],
  schedule: Schedule,
  months: number,
): number[] {
  whole('months', months, 1);
  if (months * WEEKS_PER_MONTH < schedule.duration) {
    refuse('months', `at least ${Math.ceil(schedule.duration / WEEKS_PER_MONTH)}`, months);
  }
  const spent = Array.from({ length: months }, () => 0);
  for (const { amount, tasks } of costs) {
    nonNegative('amount', amount);
    const known = tasks
      .flatMap((name) => schedule.tasks.get(name) ?? [])
      .map(({ earliestStart, earliestFinish }) => [earliestStart, earliestFinish] as const);
    const spans = known.length > 0 ? known : [[0, schedule.duration] as const];
    const length = spans.reduce((sum, [from, to]) => sum + to - from, 0);
    spent.forEach((_, month) => {
      const [opens, closes] = [month * WEEKS_PER_MONTH, (month + 1) * WEEKS_PER_MONTH];
      const weeks = spans.reduce(
        (sum, [from, to]) => sum + Math.max(0, Math.min(to, closes) - Math.max(from, opens)),
        0,
      );
      spent[month]! += length > 0 ? (amount * weeks) / length : month === 0 ? amount : 0;
    });
  }
  return spent;
}
