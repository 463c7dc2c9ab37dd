/** Sheets of the offers that a scenario adds, as they come, before what the reader writes; and what it asks of teams. */
export interface ImpactSheetsRead {
  /** Codes of the twelve rows, in the order of the method. */
  readonly rows: readonly string[];
  /** The scenario adds no offer: the recommended ones stand in, to be read and not written. */
  readonly standIn: boolean;
  readonly offers: readonly {
    readonly id: string;
    /** Made or changed by the reader: its sheet is his to fill. */
    readonly changed: boolean;
    /** By row, 0 to 3; null = to be filled. */
    readonly levels: Readonly<Record<string, number | null>>;
  }[];
  /** Hours a month that a team no longer works (negative: more of them): capacity, never money. */
  readonly teams: readonly { readonly id: string; readonly hours: number }[];
}
