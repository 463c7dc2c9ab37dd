import { createPromiseSums, type PromiseSums } from './promise-sums.ts';

/** What one part brings to the network, all on one row of numbers. */
export interface PartSums extends PromiseSums {
  /** Pieces on hand at a shelf and at the local points under it: [shelf]. */
  readonly onHand: Float64Array;
  /** All of the above. */
  readonly row: Float64Array;
}

export function createPartSums(classes: number, shelves: number): PartSums {
  const square = classes * classes;
  const row = new Float64Array(6 * square + 3 * classes + shelves);
  let at = 0;
  const next = (cells: number): Float64Array => row.subarray(at, (at += cells));
  return {
    near: next(square),
    rescue: next(square),
    direct: next(square),
    wait: next(square),
    byNight: next(square),
    instead: next(square),
    empty: next(classes),
    local: next(classes),
    later: next(classes),
    onHand: next(shelves),
    row,
  };
}

/** What the parts bring, summed by pattern; and the pieces of each. */
export interface NetworkSums extends PromiseSums {
  /** [item][shelf]. */
  readonly onHand: Float64Array;
}

export function createNetworkSums(
  patterns: number,
  classes: number,
  items: number,
  shelves: number,
): NetworkSums {
  return {
    ...createPromiseSums(patterns, classes),
    onHand: new Float64Array(items * shelves),
  };
}

/** Adds the row of a part, in the order of `createPartSums`. */
export function addPart(
  sums: NetworkSums,
  row: Float64Array,
  item: number,
  pattern: number,
  classes: number,
): void {
  const { near, rescue, direct, wait, byNight, instead, empty, local, later, onHand } = sums;
  let at = 0;
  for (const each of [near, rescue, direct, wait, byNight, instead]) {
    const from = pattern * classes * classes;
    for (let cell = 0; cell < classes * classes; cell++) each[from + cell]! += row[at++]!;
  }
  for (const each of [empty, local, later]) {
    for (let cell = 0; cell < classes; cell++) each[pattern * classes + cell]! += row[at++]!;
  }
  const shelves = row.length - at;
  for (let shelf = 0; shelf < shelves; shelf++) onHand[item * shelves + shelf] = row[at++]!;
}
