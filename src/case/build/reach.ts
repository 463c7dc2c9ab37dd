import { classRules, windowOf } from '../windows.ts';
import type { Classes } from './classes.ts';
import type { Context } from './context.ts';
import { meets } from './meets.ts';
import type { PromiseCell } from './network-lines.ts';
import type { Places } from './places.ts';
import type { Travel } from './travel.ts';

/**
 * Share of the lines of [class][shelf] whose promise a line from [source] can meet, if it is there.
 * Windows in open days are compared with lanes in whole days (a lane of 24 h is the next day),
 * windows in hours with hours. 1 for lines promised by a confirmed date. A class without line at a
 * shelf takes the zones of all its lines.
 *
 * @param perZone  [shelf][zone]
 */
export function reachOf(
  { tables }: Context,
  classes: Classes,
  places: Places,
  cells: readonly PromiseCell[],
  perZone: readonly Float64Array[],
  { sources, hours }: Travel,
): Float32Array {
  const rules = classRules(tables.service_classes);
  const [K, H] = [classes.codes.length, places.shelves.length];
  const met = new Float64Array(K * H * sources);
  const all = new Float64Array(K * H);
  for (const { class: rank, shelf, zone, window, lines } of cells) {
    const cell = rank * H + shelf;
    all[cell] = (all[cell] ?? 0) + lines;
    for (let source = 0; source < sources; source++) {
      const index = cell * sources + source;
      met[index] = (met[index] ?? 0) + lines * Number(meets(hours(shelf, zone, source), window));
    }
  }
  return Float32Array.from(met, (count, index) => {
    const cell = Math.floor(index / sources);
    const lineCount = all[cell] ?? 0;
    if (lineCount > 0) return count / lineCount;
    const shelf = cell % H;
    const window = windowOf(classes.codes[Math.floor(cell / H)] ?? '', undefined, rules);
    const ofZones = perZone[shelf] ?? new Float64Array();
    const total = ofZones.reduce((sum, lineOf) => sum + lineOf, 0);
    let reached = 0;
    ofZones.forEach((lineOf, zone) => {
      reached += lineOf * Number(meets(hours(shelf, zone, index % sources), window));
    });
    return total > 0 ? reached / total : 0;
  });
}
