import { ITEMS } from '../parameters/items.ts';
import { DAYS } from '../time/timeline.ts';

export interface Arrival {
  readonly location: number;
  readonly item: number;
  readonly quantity: number;
  /** Day the supplier confirmed. */
  readonly due: number;
}

/** Pieces on their way, by day of arrival. */
export interface Arrivals {
  push(day: number, arrival: Arrival): void;
  on(day: number): readonly Arrival[];
  /** Last arrival day planned at the centre for an item. */
  lastOf(item: number): number;
  /** Confirmed date of the supplier order of an item that is due last; −1 if none. */
  nextDue(item: number, day: number): number;
}

export function arrivals(): Arrivals {
  const days: Arrival[][] = Array.from({ length: DAYS }, () => []);
  const last = new Int32Array(ITEMS).fill(-1);
  const due = new Int32Array(ITEMS).fill(-1);
  return {
    push(day, arrival) {
      days[day]?.push(arrival);
      if (arrival.location !== 0) return;
      last[arrival.item] = day;
      due[arrival.item] = arrival.due;
    },
    on: (day) => days[day] ?? [],
    lastOf: (item) => last[item] ?? -1,
    nextDue: (item, day) => ((last[item] ?? -1) >= day ? (due[item] ?? -1) : -1),
  };
}
