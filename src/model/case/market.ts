/** What the market said and did; a part is null when its table is absent. Client = row of `clients`, −1 = unknown. */
export interface Market {
  readonly choices: ChoiceTasks | null;
  readonly survey: Survey | null;
  readonly renewals: Renewals | null;
  readonly lostDeals: LostDeals | null;
  readonly competitors: readonly Competitor[] | null;
}

/** Answers to "which of these would you take?". */
export interface ChoiceTasks {
  /** [respondent]. */
  readonly client: Int16Array;
  /** [task]. */
  readonly respondent: Uint16Array;
  /** Alternatives of each task, which stand one after another: [task]. */
  readonly alternatives: Uint8Array;
  /** Place of the one chosen, from 0: [task]. */
  readonly chosen: Uint8Array;
  /** 0 proposed, 1 the present contract, 2 a rival's: [alternative]. */
  readonly kind: Uint8Array;
  readonly attributes: readonly ChoiceAttribute[];
}

export interface Survey {
  /** 0 client, 1 prospect, 2 sales: [respondent]. */
  readonly role: Uint8Array;
  /** [respondent]. */
  readonly client: Int16Array;
  /** Row of `strata`; −1 = unknown: [respondent]. */
  readonly stratum: Int16Array;
  /** Members of his stratum each answer stands for; 1 when unpublished: [respondent]. */
  readonly weight: Float32Array;
  readonly strata: readonly {
    readonly id: string;
    /** Asked to answer; null when unpublished. */
    readonly invited: number | null;
  }[];
  readonly questions: readonly AskedQuestion[];
}

/** A column of the table (`price_eur_machine_year`, `parts_hours`…), in its units. */
export interface ChoiceAttribute {
  readonly id: string;
  /** Values shown, ascending. */
  readonly levels: Float32Array;
  /** Row of `levels`: [alternative]. */
  readonly level: Uint16Array;
}

/** One question on one criterion. */
export interface AskedQuestion {
  readonly question: string;
  readonly criterion: string;
  /** Whom it is about; null = the company itself. */
  readonly competitor: string | null;
  readonly min: number;
  readonly max: number;
  /** Score − min; −1 = no answer: [respondent]. */
  readonly above: Float32Array;
}

/** Contracts that came to their end within the history, one entry each, in order of time. */
export interface Renewals {
  readonly client: Int16Array;
  /** Row of `offers`; −1 = unknown. */
  readonly offer: Int8Array;
  /** € per machine-year of the fee; 0 when it has none. */
  readonly fee: Uint16Array;
  /** Length of the contract, months. */
  readonly term: Uint16Array;
  /** Months from its end to the extraction. */
  readonly monthsAgo: Uint8Array;
  /** Promises made to the client over the 12 months before, as far as known, and those kept. */
  readonly promises: Uint16Array;
  readonly kept: Uint16Array;
  /** 0 renewed, 1 goes on without a contract, 2 lost. */
  readonly outcome: Uint8Array;
}

/** [deal]. */
export interface LostDeals {
  readonly reasons: readonly string[];
  readonly competitors: readonly string[];
  readonly client: Int16Array;
  /** 1 = a renewal, 0 = new. */
  readonly renewal: Uint8Array;
  readonly monthsAgo: Uint8Array;
  /** € a year; 0 when unknown. */
  readonly value: Float32Array;
  /** Row of `reasons`. */
  readonly reason: Uint8Array;
  /** Row of `competitors`; −1 = unknown. */
  readonly competitor: Int8Array;
}

/** Where a rival stands on a criterion. */
export interface Competitor {
  readonly id: string;
  readonly criterion: string;
  /** −1 behind, 0 level, 1 ahead of the company; null when unknown. */
  readonly level: number | null;
  /** The company = 100. */
  readonly priceIndex: number | null;
  /** 1 to 3. */
  readonly confidence: number | null;
  readonly source: string;
}
