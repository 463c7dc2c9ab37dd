/** Points as rows of equal length, in one block. */
export interface Points {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly values: Float64Array;
}

export interface Clusters {
  /** Cluster of each point, 0 … k − 1. */
  readonly members: Int32Array;
  /** Centre after centre. */
  readonly centres: Float64Array;
  readonly sizes: Int32Array;
  /** Σ squared distances to the centres. */
  readonly withinSS: number;
}
