import { erlangC } from '../probability/erlang.ts';
import { positive, refuse } from '../probability/refusal.ts';

/** Mean waits, service excluded, in the unit of the rates. */
export interface PriorityWaits {
  /** One per class, highest priority first. */
  readonly byClass: readonly number[];
  /** Mean over all calls: the wait there would be without priorities. */
  readonly overall: number;
}

/**
 * Waits under priorities that never interrupt a service (M/M/c, the same service for all).
 *
 * Wₖ = [C / (c μ)] / (bₖ₋₁ bₖ), bₖ = 1 − (λ₁ + … + λₖ) / (c μ). The bₖ are taken from the capacity
 * left, so that no digit is lost near saturation.
 * Source: Cobham, Priority assignment in waiting line problems (1954).
 *
 * @param arrivals  calls per unit of time of each class, > 0, highest priority first
 * @param service   calls one server ends per unit of time, > 0
 * @param servers   whole, more than all arrivals / service
 * @throws RangeError when a rate is out of range or the servers cannot carry the load
 */
export function priorityWaits(
  arrivals: readonly number[],
  service: number,
  servers: number,
): PriorityWaits {
  positive('service rate', service);
  if (arrivals.length === 0) refuse('classes', 'one at least', 0);
  for (const rate of arrivals) positive('arrival rate', rate);
  const total = arrivals.reduce((sum, rate) => sum + rate, 0);
  const capacity = servers * service;
  const base = erlangC(total / service, servers) * capacity;

  let left = capacity;
  const byClass = arrivals.map((rate) => {
    const before = left;
    left -= rate;
    return base / (before * left);
  });
  const overall = byClass.reduce((sum, wait, k) => sum + wait * arrivals[k]!, 0) / total;
  return { byClass, overall };
}
