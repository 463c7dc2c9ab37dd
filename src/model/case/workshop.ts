/** Workshop jobs of the last 12 months. */
export interface Workshop {
  readonly acts: readonly string[];
}
