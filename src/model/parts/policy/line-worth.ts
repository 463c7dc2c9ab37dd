import type { Calibration } from '../calibration.ts';
import type { PartsNetwork } from '../parts-network.ts';
import type { ShelfReading } from '../shelf-reading.ts';

/** Promises a pair would keep: `base` + `unplanned` × P(found, unplanned) + `planned` × P(found, planned). */
export interface LineWorth {
  base: number;
  unplanned: number;
  planned: number;
}

const SOURCES = 4;

/**
 * Promises per year-of-history kept at one part and shelf, as a linear function of what its shelf
 * finds — the arithmetic of `addLines`, solved for the shelf. Shelf and centre are taken as short
 * independently, which flatters the centre a little: good enough to choose levels, never to report.
 *
 * @param mix         promises per line: [class of the line][class promised]
 * @param atCentre    what the centre gives to a line the shelf cannot serve
 * @param localShare  share of lines a local point could serve, before calibration
 */
export function lineWorth(
  parts: PartsNetwork,
  calibration: Pick<Calibration, 'rescue' | 'confirmed' | 'localScale'>,
  mix: Float64Array,
  pair: number,
  atCentre: ShelfReading,
  localShare: number,
  into: LineWorth,
): void {
  const { classes, network, plannedOfPart } = parts;
  const { reach } = network;
  const shelf = pair % network.shelves.length;
  const item = Math.floor(pair / network.shelves.length);
  into.base = into.unplanned = into.planned = 0;
  for (let origin = 0; origin < classes; origin++) {
    const lines = network.lines[pair * classes + origin]!;
    if (lines === 0) continue;
    const planned = plannedOfPart[item * classes + origin]!;
    const central =
      shelf === network.centre
        ? 0
        : (1 - planned) * atCentre.unplanned + planned * atCentre.planned;
    for (let asked = 0; asked < classes; asked++) {
      const promises = lines * mix[origin * classes + asked]!;
      if (promises === 0) continue;
      const at = (asked * network.shelves.length + shelf) * SOURCES;
      const local = Math.min(1, localShare * calibration.localScale[asked]!) * reach[at]!;
      const rescue = calibration.rescue[asked]!;
      const otherwise =
        rescue * reach[at + 2]! +
        (1 - rescue) * (central * reach[at + 3]! + (1 - central) * calibration.confirmed[asked]!);
      const gain = promises * (1 - local) * (reach[at + 1]! - otherwise);
      into.base += promises * (local + (1 - local) * otherwise);
      into.unplanned += gain * (1 - planned);
      into.planned += gain * planned;
    }
  }
}
