import type { ChoiceTasks } from '../case/market.ts';
import { terms } from './choice-terms.ts';
import { INTERVAL_WIDTH } from './interval.ts';
import { partialPooling } from './partial-pooling.ts';
import { partWorths, standardError, type PartWorths } from './part-worths.ts';

export interface Preferences {
  readonly total: PartWorths;
  /** Drawn towards the total: [group]. */
  readonly groups: readonly PartWorths[];
  /** Those of its group, but for the terms on which it departs: [segment]. */
  readonly segments: readonly PartWorths[];
  /** Does the segment differ from the rest of its group? [segment][term]. */
  readonly departs: readonly (readonly boolean[])[];
}

/**
 * What clients prefer, by segment, from groups of segments that share their part-worths.
 *
 * A segment takes the part-worths of its group; on a term where the interval of its difference with the
 * rest of the group excludes 0 it departs, by the part of the difference its error leaves standing.
 *
 * @param segmentOf  segment of each client: [client]
 * @param groupOf    group of each segment: [segment], rows from 0 without a hole
 * @returns null when fewer than 10 respondents answered
 */
export function preferences(
  tasks: ChoiceTasks,
  segmentOf: ArrayLike<number>,
  groupOf: readonly number[],
): Preferences | null {
  const total = partWorths(tasks, () => true);
  if (!total) return null;
  const count = Math.max(...groupOf, -1) + 1;
  const inGroup = (group: number, client: number): boolean =>
    client >= 0 && groupOf[segmentOf[client]!] === group;
  const own = Array.from({ length: count }, (_, group) =>
    partWorths(tasks, (client) => inGroup(group, client)),
  );
  const groups = partialPooling(own, total);
  const parted = groupOf.map((group, segment) => {
    const isIn = (client: number): boolean => client >= 0 && segmentOf[client] === segment;
    const rest = partWorths(tasks, (client) => inGroup(group, client) && !isIn(client));
    return departure(groups[group]!, partWorths(tasks, isIn), rest);
  });
  return {
    total,
    groups,
    segments: parted.map(({ worths }) => worths),
    departs: parted.map(({ departs }) => departs),
  };
}

function departure(
  group: PartWorths,
  own: PartWorths | null,
  rest: PartWorths | null,
): { worths: PartWorths; departs: boolean[] } {
  const parts = terms.map((_, term) => {
    if (!own || !rest) return 0;
    const gap = own.coefficients[term]! - rest.coefficients[term]!;
    const error = Math.hypot(standardError(own, term), standardError(rest, term));
    return Math.abs(gap) > INTERVAL_WIDTH * error && error > 0 ? 1 - (error / gap) ** 2 : 0;
  });
  const coefficients = group.coefficients.map((b, term) =>
    parts[term]! > 0 ? b + parts[term]! * (own!.coefficients[term]! - b) : b,
  );
  const size = terms.length;
  const covariance = group.covariance.slice();
  parts.forEach((part, term) => {
    if (part === 0) return;
    for (let other = 0; other < size; other++) {
      covariance[term * size + other] = covariance[other * size + term] = 0;
    }
    covariance[term * size + term] = standardError(own!, term) ** 2;
  });
  return { worths: { coefficients, covariance }, departs: parts.map((part) => part > 0) };
}
