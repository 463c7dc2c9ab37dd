import type { Call } from './call.ts';
import type { Visit } from './visit.ts';

/** Numbers of the work orders. */
export interface WorkOrders {
  of(visit: Visit): number;
  /** That of the first visit of a call. */
  firstOf(call: Call): number;
}

/** Numbered in the order they were sent to the crews. */
export function workOrders(visits: readonly Visit[]): WorkOrders {
  const numbers = new Map(visits.map((visit, index) => [visit, index + 1]));
  const firsts = new Map<Call, number>();
  visits.forEach(({ call }, index) => {
    if (!firsts.has(call)) firsts.set(call, index + 1);
  });
  return { of: (visit) => numbers.get(visit) ?? 0, firstOf: (call) => firsts.get(call) ?? 0 };
}
