import { nonNegative, refuse, whole } from '../probability/refusal.ts';

/** One part type: units of it on one machine, and its backorders over the whole fleet. */
export interface FleetItem {
  /** Whole, ≥ 1. */
  readonly perMachine: number;
  /** Units, from 0 to machines × perMachine. */
  readonly ebo: number;
}

/** Share of the fleet that misses no part, and its first-order form (which may go below 0). */
export interface FleetAvailability {
  readonly availability: number;
  readonly approximation: number;
}

/**
 * Share of machines without a missing part, holes falling independently on the fleet.
 *
 * Product of (1 − EBO / (N Z))^Z. A teaching case: never combined with waits for parts.
 * Source: Sherbrooke, Optimal inventory modeling of systems (2004), ch. 2.
 *
 * @param machines  N, whole, ≥ 1
 * @throws RangeError when an argument is out of range
 */
export function fleetAvailability(
  machines: number,
  items: readonly FleetItem[],
): FleetAvailability {
  whole('machines', machines, 1);
  let logarithm = 0;
  let missing = 0;
  for (const { perMachine, ebo } of items) {
    whole('units per machine', perMachine, 1);
    nonNegative('expected backorders', ebo);
    const places = machines * perMachine;
    if (ebo > places) refuse('expected backorders', `at most ${places}`, ebo);
    logarithm += perMachine * Math.log1p(-ebo / places);
    missing += ebo;
  }
  return { availability: Math.exp(logarithm), approximation: 1 - missing / machines };
}
