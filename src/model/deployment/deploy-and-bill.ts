import type { Deployment } from '../assumptions.ts';
import type { Band } from '../bands/band.ts';

/** Shares of clients billed that the grid asks for. */
export const billedLevels = [0, 0.35, 0.65, 1] as const;

/** What the grid reads in each cell; a change is from today. */
export const gridNumbers = ['margin', 'stock', 'service', 'clientsLost', 'payback'] as const;
export type GridNumber = (typeof gridNumbers)[number];

/** One number of a cell. € per year, €, share, clients, months. */
export interface GridReading {
  /** In the cell; of the change for margin; null = not computable, or not paid back. */
  readonly value: number | null;
  /** From today to the cell, at the values in force; for payback, the months themselves. */
  readonly change: number | null;
  /** Of that change, over draws. */
  readonly band: Band | null;
}

/** A way to deploy and a share billed. */
export interface GridCell {
  readonly deployment: Deployment;
  readonly asked: number;
  /** Share of clients whose offer asks a fee, as measured. */
  readonly billed: number | null;
  readonly numbers: Readonly<Record<GridNumber, GridReading>>;
}

export interface DeployAndBill {
  /** Three ways × four shares, row by row; none when the tables do not allow it. */
  readonly cells: readonly GridCell[];
  readonly draws: number;
  /** The recommended portfolio stands in for that of the scenario, which proposes nothing new. */
  readonly standIn: boolean;
  /** Where the scenario itself stands. */
  readonly here: { readonly deployment: Deployment; readonly billed: number | null };
}
