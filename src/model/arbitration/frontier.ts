/** What a scenario is compared on at the table, in the order of `frontierNumbers`. */
export const frontierNumbers = [
  'margin',
  'service',
  'constantMix',
  'stock',
  'cost',
  'workingCapital',
  'clientsLost',
  'offerCount',
] as const;
export type FrontierNumber = (typeof frontierNumbers)[number];

/** A scenario seen from afar. */
export interface FrontierPoint {
  /** S0 to S5; null for one of the grid. */
  readonly name: string | null;
  readonly numbers: Readonly<Record<FrontierNumber, number>>;
}

export interface Frontier {
  readonly points: readonly FrontierPoint[];
  /** Of the grid: shares of clients promised 24 h or better, and availabilities aimed at. */
  readonly mixes: number;
  readonly targets: number;
}
