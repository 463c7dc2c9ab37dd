/** One row per client. */
export interface Clients {
  readonly count: number;
  readonly ids: readonly string[];
}
