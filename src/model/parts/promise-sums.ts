import type { Found } from './found.ts';
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
  readonly shelf: Pick<Found, 'unplanned' | 'planned'>;
  readonly centre: FoundAtCentre;
  /** At the platform that stands in for a shelf without stock. */
  readonly standIn: FoundAtCentre;
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
  const shelf = pair % network.shelves.length;
  const item = Math.floor(pair / network.shelves.length);
  const help = run.helpers[shelf]!;
  const holds = run.holds[shelf]!;
  for (let origin = 0; origin < classes; origin++) {
    const lines = network.lines[pair * classes + origin]!;
    if (lines === 0) continue;
    const planned = plannedOfPart[item * classes + origin]!;
    const of = (found: FoundAtCentre): number =>
      (1 - planned) * found.unplanned + planned * found.planned;
    const nextTo = (isFast: boolean): number => of((isFast ? fast : usual).standIn);
    const [foundUsual, centralUsual] = [of(usual.shelf), of(usual.centre)];
    sums.local[origin]! += lines * localShare;
    for (let asked = 0; asked < classes; asked++) {
      const isFast = sharing.reserve?.fast[asked] === true;
      const found = isFast ? of(fast.shelf) : foundUsual;
      const central = isFast ? of(fast.centre) : centralUsual;
      const at = origin * classes + asked;
      const reach = (asked * network.shelves.length + shelf) * SOURCES;
      const local = Math.min(1, localShare * localScale[asked]!) * network.reach[reach]!;
      const own = network.reach[reach + 1]!;
      const missed = (1 - local) * (1 - found);
      const direct = (1 - local) * central;
      // Where the centre stands for the shelf and is too late, another platform is asked.
      const instead = holds ? 0 : (1 - own) * nextTo(isFast) * network.reach[reach + 2]!;
      const near = found * own + instead;
      const sought = holds ? missed : (1 - local) * (1 - near);
      sums.near[at]! += lines * (local + (1 - local) * near);
      // A line helped today that nobody is left to help does as if it had not been.
      const alone = direct * network.reach[reach + 3]! + run.confirmed[asked]! * (missed - direct);
      sums.rescue[at]! += lines * (help * sought * network.reach[reach + 2]! + (1 - help) * alone);
      sums.direct[at]! += lines * direct * network.reach[reach + 3]!;
      sums.wait[at]! += lines * (missed - direct);
      sums.instead[at]! += lines * (1 - local) * instead;
      if (asked === origin) sums.empty[origin]! += lines * missed;
      if (run.key !== '' && shelf !== network.centre) {
        const fromCentre = holds ? direct : (1 - local) * found * (1 - instead);
        addLeaving(sums, parts, shelf, origin, asked, lines, fromCentre);
      }
    }
  }
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
