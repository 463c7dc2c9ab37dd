import type { Calibration } from '../calibration.ts';
import type { Found } from '../found.ts';
import type { PartsNetwork } from '../parts-network.ts';

/** Promises kept at a pair per chance of finding a line, unplanned and planned. */
interface Worth {
  unplanned: number;
  planned: number;
}

/**
 * Promises a pair would keep: `base` + what its shelf finds for the classes a reserve is kept for (`fast`) and for the
 * others (`usual`; for all without a reserve).
 */
export interface LineWorth {
  base: number;
  readonly usual: Worth;
  readonly fast: Worth;
}

const SOURCES = 4;

/** A shelf where every line finds its part. */
export const everything = { unplanned: 1, planned: 1 };

export function noWorth(): LineWorth {
  return { base: 0, usual: { unplanned: 0, planned: 0 }, fast: { unplanned: 0, planned: 0 } };
}

/** Promises kept when lines find so much at the shelf. */
export function keptWhen(
  { base, usual, fast }: LineWorth,
  found: Pick<Found, 'unplanned' | 'planned'>,
  foundFast: Pick<Found, 'unplanned' | 'planned'>,
): number {
  return (
    base +
    usual.unplanned * found.unplanned +
    usual.planned * found.planned +
    fast.unplanned * foundFast.unplanned +
    fast.planned * foundFast.planned
  );
}

/**
 * Promises per year-of-history kept at one part and shelf, as a linear function of what its shelf
 * finds — the arithmetic of `addLines`, solved for the shelf. Shelf and centre are taken as short
 * independently, which flatters the centre a little: good enough to choose levels, never to report.
 *
 * @param mix         promises per line: [pattern][class of the line][class promised]
 * @param atCentre    what the centre gives to a line the shelf cannot serve
 * @param localShare  share of lines a local point could serve, before calibration
 */
export function lineWorth(
  parts: PartsNetwork,
  calibration: Pick<Calibration, 'rescue' | 'confirmed' | 'localScale'>,
  mix: Float64Array,
  pair: number,
  atCentre: Found,
  localShare: number,
  into: LineWorth,
): void {
  const { classes, network, plannedOfPart, sharing, run } = parts;
  const { reach } = network;
  const shelf = pair % network.shelves.length;
  const item = Math.floor(pair / network.shelves.length);
  const row = sharing.lists.patternOf[item]! * classes;
  into.base = into.usual.unplanned = into.usual.planned = 0;
  into.fast.unplanned = into.fast.planned = 0;
  for (let origin = 0; origin < classes; origin++) {
    const lines = network.lines[pair * classes + origin]!;
    if (lines === 0) continue;
    const planned = plannedOfPart[item * classes + origin]!;
    const central =
      shelf === network.centre || !run.holds[shelf]
        ? 0
        : (1 - planned) * atCentre.unplanned + planned * atCentre.planned;
    for (let asked = 0; asked < classes; asked++) {
      const promises = lines * mix[(row + origin) * classes + asked]!;
      if (promises === 0) continue;
      const at = (asked * network.shelves.length + shelf) * SOURCES;
      const local = Math.min(1, localShare * calibration.localScale[asked]!) * reach[at]!;
      const rescue = calibration.rescue[asked]! * run.helpers[shelf]!;
      const own = reach[at + 1]!;
      const helped = rescue * reach[at + 2]!;
      const otherwise =
        helped +
        (1 - rescue) * (central * reach[at + 3]! + (1 - central) * calibration.confirmed[asked]!);
      // Where the centre stands in for the shelf, one it serves too late is sought elsewhere too.
      const late = run.holds[shelf] ? 0 : helped * (1 - own);
      const gain = promises * (1 - local) * (own - otherwise + late);
      const worth = sharing.reserve?.fast[asked] ? into.fast : into.usual;
      into.base += promises * (local + (1 - local) * otherwise);
      worth.unplanned += gain * (1 - planned);
      worth.planned += gain * planned;
    }
  }
}

/**
 * Adds the promises a platform keeps for the clients of a shelf without stock that it stands in for.
 *
 * @param pair         of that shelf
 * @param localShare   share of its lines a local point could serve, before calibration
 */
export function addStandIn(
  parts: PartsNetwork,
  calibration: Pick<Calibration, 'rescue' | 'localScale'>,
  mix: Float64Array,
  pair: number,
  localShare: number,
  into: LineWorth,
): void {
  const { classes, network, plannedOfPart, sharing, run } = parts;
  const { reach } = network;
  const shelf = pair % network.shelves.length;
  const item = Math.floor(pair / network.shelves.length);
  const row = sharing.lists.patternOf[item]! * classes;
  for (let origin = 0; origin < classes; origin++) {
    const lines = network.lines[pair * classes + origin]!;
    const planned = plannedOfPart[item * classes + origin]!;
    for (let asked = 0; asked < classes && lines > 0; asked++) {
      const at = (asked * network.shelves.length + shelf) * SOURCES;
      const local = Math.min(1, localShare * calibration.localScale[asked]!) * reach[at]!;
      const byLane = reach[at + 2]!;
      const rescue = calibration.rescue[asked]! * run.helpers[shelf]! * byLane;
      const promises = lines * mix[(row + origin) * classes + asked]!;
      const gain = promises * (1 - local) * (1 - reach[at + 1]!) * byLane * (1 - rescue);
      const worth = sharing.reserve?.fast[asked] ? into.fast : into.usual;
      worth.unplanned += gain * (1 - planned);
      worth.planned += gain * planned;
    }
  }
}
