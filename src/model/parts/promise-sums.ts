import type { FoundAtCentre } from './found-at-centre.ts';
import type { PartsNetwork } from './parts-network.ts';
import type { ShelfReading } from './shelf-reading.ts';

/**
 * Means over order lines that any service reading needs: per class whose lines give the
 * weights (origin) and per class whose window is asked, [origin][asked].
 */
export interface PromiseSums {
  /** Kept from a local point or the own shelf. */
  readonly near: Float64Array;
  /** Nothing near, and another platform would be in time. */
  readonly rescue: Float64Array;
  /** Nothing near, the centre has it and is in time. */
  readonly direct: Float64Array;
  /** Nothing near, nothing at the centre: the line waits. */
  readonly wait: Float64Array;
  /** Nothing near: [origin]. */
  readonly empty: Float64Array;
  /** Served by a local point, before calibration: [origin]. */
  readonly local: Float64Array;
}

export function createPromiseSums(classes: number): PromiseSums {
  return {
    near: new Float64Array(classes * classes),
    rescue: new Float64Array(classes * classes),
    direct: new Float64Array(classes * classes),
    wait: new Float64Array(classes * classes),
    empty: new Float64Array(classes),
    local: new Float64Array(classes),
  };
}

/** Sources of `network.reach`, in its order. */
const SOURCES = 4;

/**
 * Adds the lines of one part at one shelf, weighted by their number.
 *
 * @param pair         item × shelves + shelf
 * @param atShelf      what the shelf gives; at the centre's own clients, the centre itself
 * @param atCentre     what the centre has for a line that the shelf cannot serve
 * @param localShare   share of the lines a local point could serve, before calibration
 * @param localScale   calibration of that share: [class]
 */
export function addLines(
  sums: PromiseSums,
  parts: PartsNetwork,
  pair: number,
  atShelf: ShelfReading,
  atCentre: FoundAtCentre,
  localShare: number,
  localScale: readonly number[],
): void {
  const { classes, network, plannedOfPart } = parts;
  const shelf = pair % network.shelves.length;
  const item = Math.floor(pair / network.shelves.length);
  for (let origin = 0; origin < classes; origin++) {
    const lines = network.lines[pair * classes + origin]!;
    if (lines === 0) continue;
    const planned = plannedOfPart[item * classes + origin]!;
    const found = (1 - planned) * atShelf.unplanned + planned * atShelf.planned;
    const central = (1 - planned) * atCentre.unplanned + planned * atCentre.planned;
    sums.local[origin]! += lines * localShare;
    for (let asked = 0; asked < classes; asked++) {
      const at = origin * classes + asked;
      const reach = (asked * network.shelves.length + shelf) * SOURCES;
      const local = Math.min(1, localShare * localScale[asked]!) * network.reach[reach]!;
      const missed = (1 - local) * (1 - found);
      const direct = (1 - local) * central;
      sums.near[at]! += lines * (local + (1 - local) * found * network.reach[reach + 1]!);
      sums.rescue[at]! += lines * missed * network.reach[reach + 2]!;
      sums.direct[at]! += lines * direct * network.reach[reach + 3]!;
      sums.wait[at]! += lines * (missed - direct);
      if (asked === origin) sums.empty[origin]! += lines * missed;
    }
  }
}

/** Turns sums into means. @param lines  order lines summed, by class: [origin] */
export function averageSums(sums: PromiseSums, lines: Float64Array): void {
  const classes = lines.length;
  for (let origin = 0; origin < classes; origin++) {
    const scale = lines[origin]! > 0 ? 1 / lines[origin]! : 0;
    sums.empty[origin]! *= scale;
    sums.local[origin]! *= scale;
    for (let asked = 0; asked < classes; asked++) {
      for (const each of [sums.near, sums.rescue, sums.direct, sums.wait]) {
        each[origin * classes + asked]! *= scale;
      }
    }
  }
}
