/** A direction at the table: what it weighs, and what it will not accept. */
export interface Chair {
  readonly id: string;
  /** Weight of each criterion, ≥ 0, one positive at least: [criterion]. Any scale. */
  readonly weights: readonly number[];
  readonly vetoes: readonly Veto[];
}

/** A score no scenario may fall short of. */
export interface Veto {
  /** Row of the criteria. */
  readonly criterion: number;
  /** In the unit of the criterion; the limit itself is accepted. */
  readonly limit: number;
}
