import type { Field } from '../case/field.ts';
import type { FieldDemand } from './field-demand.ts';
import { fieldState, type FieldState } from './field-state.ts';

/** More people than this in one zone are not looked for. */
const MOST = 500;

/**
 * Fewest whole technicians with whom a zone answers its calls in time as often as it does today, as the formulas have it.
 * Calls without a promise do not count; with none promised, as many as the load needs. At most 10 states: halving from 500 down.
 *
 * @returns null when 500 do not suffice
 */
export function crewNeeded(
  field: Field,
  today: FieldDemand,
  demand: FieldDemand,
  zone: number,
): number | null {
  const wanted = keptShare(fieldState(field, today, today), today, zone);
  const reaches = (people: number): boolean => {
    const technicians = demand.technicians.map((own, at) => (at === zone ? people : own));
    const state = fieldState(field, today, { ...demand, technicians });
    return !state.zones[zone]!.overloaded && keptShare(state, demand, zone) >= wanted;
  };
  if (!reaches(MOST)) return null;
  let [low, high] = [0, MOST];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Share of the promised calls of a zone answered in time; 1 when there is none. */
function keptShare({ zones }: FieldState, { responses }: FieldDemand, zone: number): number {
  const { firstVisits, kept } = zones[zone]!;
  let [made, held] = [0, 0];
  responses.forEach((hours, k) => {
    if (hours === null) return;
    made += firstVisits[k]!;
    held += firstVisits[k]! * kept[k]!;
  });
  return made > 0 ? held / made : 1;
}
