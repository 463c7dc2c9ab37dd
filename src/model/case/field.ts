/** Calls and visits of the last 12 months. */
export interface Field {
  /** Response classes, fastest first, in hours; null = none promised. */
  readonly responses: readonly (number | null)[];
}
