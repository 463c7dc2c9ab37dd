import type { Travel } from './travel.ts';

const NEXT_DAY = 24;

/**
 * Share of a shelf's lines that each route of the centre delivers the next day, among those that the shelf
 * itself does; 1 where it does none: [shelf][route].
 *
 * @param lines   [shelf][zone]
 * @param own     hours from the shelf, its second source
 * @param centre  hours from the centre, by route
 */
export function nextDayOf(
  lines: readonly Float64Array[],
  own: Travel,
  centre: Travel,
): Float32Array {
  return Float32Array.from({ length: lines.length * centre.sources }, (_, at) => {
    const shelf = Math.floor(at / centre.sources);
    let [all, soon] = [0, 0];
    lines[shelf]?.forEach((count, zone) => {
      if (!(own.hours(shelf, zone, 1) <= NEXT_DAY)) return;
      all += count;
      if (centre.hours(shelf, zone, at % centre.sources) <= NEXT_DAY) soon += count;
    });
    return all > 0 ? soon / all : 1;
  });
}
