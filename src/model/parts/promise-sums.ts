import type { FoundAtCentre } from './found-at-centre.ts';
import { addLeaving, type LeavingCentre } from './leaving-centre.ts';
import type { PartsNetwork } from './parts-network.ts';

/**
 * Means over order lines that any service reading needs: per pattern of the part lists, per class whose
 * lines give the weights (origin) and per class whose window is asked, [pattern][origin][asked].
 */
export interface PromiseSums extends LeavingCentre {
  /** Kept from a local point or the own shelf. */
  readonly near: Float64Array;
  /** Nothing near, and another platform would be in time. */
  readonly rescue: Float64Array;
  /** Nothing near, the centre has it and is in time. */
  readonly direct: Float64Array;
  /** Nothing near, nothing at the centre: the line waits. */
  readonly wait: Float64Array;
  /** Nothing near: [pattern][origin]. */
  readonly empty: Float64Array;
  /** Served by a local point, before calibration: [pattern][origin]. */
  readonly local: Float64Array;
}

export function createPromiseSums(patterns: number, classes: number): PromiseSums {
  const cells = patterns * classes;
  return {
    near: new Float64Array(cells * classes),
    rescue: new Float64Array(cells * classes),
    direct: new Float64Array(cells * classes),
    wait: new Float64Array(cells * classes),
    empty: new Float64Array(cells),
    local: new Float64Array(cells),
    byNight: new Float64Array(cells * classes),
    instead: new Float64Array(cells * classes),
    later: new Float64Array(cells),
  };
}

/** Sources of `network.reach`, in its order. */
const SOURCES = 4;

/** What a line finds at its shelf and, when not there, at the centre. */
export interface Sought {
  shelf: FoundAtCentre;
  centre: FoundAtCentre;
  /** At the platform that stands in for a shelf without stock. */
  standIn: FoundAtCentre;
}

/**
 * Adds the lines of one part at one shelf, weighted by their number.
 *
 * @param sums         of the part: one pattern
 * @param pair         item × shelves + shelf
 * @param usual        what lines find; at the centre's own clients the shelf is the centre itself
 * @param fast         the same for the classes a reserve is kept for
 * @param localShare   share of the lines a local point could serve, before calibration
 * @param localScale   calibration of that share: [class]
 */
export function addLines(
  sums: PromiseSums,
  parts: PartsNetwork,
  pair: number,
  usual: Sought,
  fast: Sought,
  localShare: number,
  localScale: readonly number[],
): void {
  const { classes, network, plannedOfPart, sharing, run } = parts;
  const { reach, shelves } = network;
  const shelf = pair % shelves.length;
  const item = Math.floor(pair / shelves.length);
  const help = run.helpers[shelf]!;
  const holds = run.holds[shelf]!;
  const moved = run.key !== '' && shelf !== network.centre;
  for (let asked = 0; asked < classes; asked++) {
    const sought = sharing.reserve?.fast[asked] === true ? fast : usual;
    const from = (asked * shelves.length + shelf) * SOURCES;
    const local = Math.min(1, localShare * localScale[asked]!) * reach[from]!;
    const own = reach[from + 1]!;
    const byOther = reach[from + 2]!;
    const byCentre = reach[from + 3]!;
    for (let origin = 0; origin < classes; origin++) {
      const lines = network.lines[pair * classes + origin]!;
      if (lines === 0) continue;
      const planned = plannedOfPart[item * classes + origin]!;
      const found = blend(sought.shelf, planned);
      const missed = (1 - local) * (1 - found);
      const direct = (1 - local) * blend(sought.centre, planned);
      // Where the centre stands for the shelf and is too late, another platform is asked.
      const instead = holds ? 0 : (1 - own) * blend(sought.standIn, planned) * byOther;
      const near = found * own + instead;
      const lacking = holds ? missed : (1 - local) * (1 - near);
      // A line helped today that nobody is left to help does as if it had not been.
      const alone = direct * byCentre + run.confirmed[asked]! * (missed - direct);
      const at = origin * classes + asked;
      sums.near[at]! += lines * (local + (1 - local) * near);
      sums.rescue[at]! += lines * (help * lacking * byOther + (1 - help) * alone);
      sums.direct[at]! += lines * direct * byCentre;
      sums.wait[at]! += lines * (missed - direct);
      if (asked === origin) {
        sums.empty[origin]! += lines * missed;
        sums.local[origin]! += lines * localShare;
      }
      if (!moved) continue;
      sums.instead[at]! += lines * (1 - local) * instead;
      const leaving = holds ? direct : (1 - local) * found * (1 - instead);
      addLeaving(sums, parts, shelf, origin, asked, lines, leaving);
    }
  }
}

function blend({ unplanned, planned }: FoundAtCentre, share: number): number {
  return (1 - share) * unplanned + share * planned;
}

const everySquare = (sums: PromiseSums): Float64Array[] => [
  sums.near,
  sums.rescue,
  sums.direct,
  sums.wait,
  sums.byNight,
  sums.instead,
];

/** Turns sums into means. @param lines  order lines summed: [pattern][origin] */
export function averageSums(sums: PromiseSums, lines: Float64Array): void {
  const classes = sums.near.length / lines.length;
  lines.forEach((count, row) => {
    const scale = count > 0 ? 1 / count : 0;
    sums.empty[row]! *= scale;
    sums.local[row]! *= scale;
    sums.later[row]! *= scale;
    for (let asked = 0; asked < classes; asked++) {
      for (const each of everySquare(sums)) {
        each[row * classes + asked]! *= scale;
      }
    }
  });
}
