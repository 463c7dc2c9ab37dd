import type { Tables } from '../column.ts';
import { classRules, windowOf, type Window } from '../windows.ts';
import type { Classes } from './classes.ts';
import { covers, type Lane } from './lanes.ts';
import { meets } from './meets.ts';
import type { Places } from './places.ts';

/**
 * What a shipment costs from another platform, as a multiple of the shelf's own: the cheapest lanes in time for the
 * class's promise, weighted by lines; 1 when there is no such pair, or no cost is known: [class].
 *
 * @param lines  [shelf][zone]
 */
export function transferFactors(
  { service_classes: table }: Tables,
  { codes }: Classes,
  lanes: readonly Lane[],
  { shelves, ids, types }: Places,
  zones: readonly string[],
  lines: readonly Float64Array[],
): Float32Array {
  const rules = classRules(table);
  return Float32Array.from(codes, (code) => {
    const window = windowOf(code, undefined, rules);
    let [there, own] = [0, 0];
    shelves.forEach((place, shelf) => {
      const id = ids[place] ?? '';
      if (types[place] !== 'regional') return;
      const transfer = cheapest(lanes, window, ({ kind, to }) => kind === 'transfer' && to === id);
      zones.forEach((zone, index) => {
        const count = lines[shelf]?.[index] ?? 0;
        const usual = cheapest(
          lanes,
          window,
          ({ kind, from, to }) => kind === 'delivery' && from === id && covers(to, zone),
        );
        if (count === 0 || transfer === Infinity || usual === Infinity) return;
        there += count * transfer;
        own += count * usual;
      });
    });
    return own > 0 ? there / own : 1;
  });
}

/** Infinity = none in use, in time, of a known cost. */
function cheapest(
  lanes: readonly Lane[],
  window: Window | null,
  is: (lane: Lane) => boolean,
): number {
  let least = Infinity;
  for (const lane of lanes) {
    if (lane.active && meets(lane.hours, window) && is(lane) && lane.cost < least)
      least = lane.cost;
  }
  return least;
}
