import type { LineSizes } from '../parts/shelf-curve.ts';

/** One part in a tree of stocks, as the simulation plays it. Days, pieces, order lines. */
export interface SimulatedPart {
  /** The root first; each after its parent. */
  readonly nodes: readonly SimulatedNode[];
  readonly sizes: LineSizes;
  /** Share of the lines that are planned, of the size law `sizes.planned`. */
  readonly planned: number;
  /** From the supplier to the root: mean and standard deviation, gamma, orders never cross. */
  readonly lead: { readonly mean: number; readonly sd: number };
  /**
   * Who serves a line that its shelf cannot. `ownShelf`: it waits there, and nobody else gives: what
   * the formulas assume. `overflow`: another platform with probability `rescue` of its class
   * (the pieces leave the one that holds most, when one has them all), else the root when it has them all, else
   * it waits; only a line that waits draws on its shelf.
   */
  readonly sourcing: 'ownShelf' | 'overflow';
  /** P(another platform helps | nothing near): [class]. */
  readonly rescue: readonly number[];
  /** Last pieces of every node but the root, kept for classes promised fast; null = first come first served. */
  readonly reserve: { readonly pieces: number; readonly fast: readonly boolean[] } | null;
}

export interface SimulatedNode {
  /** Row of `nodes`; −1 = the root, resupplied by the supplier. */
  readonly parent: number;
  /** From the parent, days; not read at the root. */
  readonly transit: number;
  /** Order lines a day of the node's own clients, and the variance of that estimate. */
  readonly rate: number;
  readonly rateVariance: number;
  /** Highest inventory positions, one for each equally likely state; a fraction is rounded either way at random. */
  readonly levels: ArrayLike<number>;
  /** Pieces ordered at a time: 1 = one for one, the position stays at its level. */
  readonly lot: number;
  /** Cumulative shares of the node's lines by class, the last one 1: [class]. */
  readonly mix: readonly number[];
  /** P(a local point serves the line), which then draws on the node: [class]. */
  readonly local: readonly number[];
}
