/** What each part holds at each shelf: [item][shelf]. */
export interface Plan {
  /** Lowest position, pieces. */
  readonly levels: Int32Array;
  /** Of which kept for the classes promised fast. */
  readonly reserves: Uint8Array;
}

export function emptyPlan(pairs: number): Plan {
  return { levels: new Int32Array(pairs), reserves: new Uint8Array(pairs) };
}
