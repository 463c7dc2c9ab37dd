/** Installations whose availability is guaranteed: machines in series. */
export interface Installations {
  readonly count: number;
}
