/** The four numbers, as results name them. */
export type Kpi = 'cost' | 'stock' | 'service' | 'margin';

/**
 * One number a reader may move, or one assumption of the model.
 * Base units: shares in [0, 1], decimal hours of the day, integer percents in rows.
 */
export interface Lever {
  /** Key of the scenario, the address and the CLI; `{…}` stands for any id of a family. */
  readonly id: string;
  /** `shares`: a row of integer percents adding up to 100. `choice`: one of `options`. */
  readonly kind: 'number' | 'shares' | 'choice';
  readonly unit:
    | 'share'
    | 'points'
    | 'hour'
    | 'hours'
    | 'factor'
    | 'month'
    | 'percent'
    | 'piece'
    | 'euro'
    | 'level'
    | 'lines'
    | 'people'
    | 'offers'
    | 'days'
    | 'weeks'
    | 'teams'
    | 'years'
    | 'machines'
    | 'wave'
    | 'clients'
    | 'none';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Page up, page down. */
  readonly bigStep: number;
  /** Value today; `case` = read from the company: `values[id]` in the results of S0. */
  readonly default: number | string;
  /** What a choice chooses from; a choice has no range, step or unit. */
  readonly options?: readonly string[];
  /** What the index of a family may be; absent = what the case has (segments, locations, classes). */
  readonly members?: readonly string[];
  /** Cells a row may have beyond those of today. */
  readonly extraCells?: number;
  /** Where the value of today may truly stand: it enters the bands. */
  readonly uncertain?: readonly [number, number];
  /** How the value of today is known. */
  readonly status: 'measured' | 'estimated' | 'assumed';
  readonly decidedBy:
    'finance' | 'logistics' | 'marketing' | 'planning' | 'purchasing' | 'sales' | 'service';
  readonly actsOn: readonly Kpi[];
  /** Page that explains it: folder of `content` without its number. */
  readonly page:
    | 'listen'
    | 'segment-clients'
    | 'segment-offers'
    | 'match'
    | 'costs-stocks'
    | 'plan'
    | 'change'
    | 'case-study';
  /** Writes other levers by a stated rule (gestures.ts), is measured on them, never stored. */
  readonly gesture: boolean;
}
