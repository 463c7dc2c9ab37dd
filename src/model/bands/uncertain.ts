/** An entry of the register whose value is not known for sure. Its own unit. */
export interface Uncertain {
  readonly id: string;
  /** Lowest and highest values worth believing; the value in force lies between. */
  readonly low: number;
  readonly high: number;
  readonly default: number;
}

/** One value for each uncertain entry: register id → value. */
export type Drawn = Readonly<Record<string, number>>;

/** The numbers an evaluation gives, by name; null = not computable. */
export type Numbers = Readonly<Record<string, number | null>>;
