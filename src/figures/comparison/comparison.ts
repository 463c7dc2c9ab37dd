/** A table of scenarios side by side, in words: what is compared, then what differs. */
export interface Comparison {
  readonly caption: string;
  /** Over the first column. */
  readonly measure: string;
  readonly columns: readonly ComparedColumn[];
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly ComparedRow[];
  }[];
}

export interface ComparedColumn {
  readonly id: string;
  readonly name: string;
  /** What its button says; null where nothing can be gone back to. */
  readonly go: string | null;
}

export interface ComparedRow {
  readonly label: string;
  /** One a column. */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedCell {
  readonly text: string;
  /** Difference from the first column, with its sign; null in that column, and for words. */
  readonly change: string | null;
  /** Base units; null for words and what is not computable. */
  readonly value: number | null;
}
