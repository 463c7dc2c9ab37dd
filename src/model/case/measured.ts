/** Per class and overall, over the last 12 months. Length-`classes` arrays; NaN never, null = not measurable. */
export interface Measured {
  readonly from: string;
  readonly to: string;
  /** All order lines that count (neither cancelled nor returned). */
  readonly lines: number;
  readonly byClass: readonly MeasuredClass[];
  /** Promises kept ÷ promises made. */
  readonly service: number | null;
  /** Lines delivered within 24 h and 48 h (clock hours) of the order, whatever the promise. */
  readonly within24h: number | null;
  readonly within48h: number | null;
  /** Mean hours from order to delivery of lines declared machine-down. */
  readonly machineDownHours: number | null;
  /** Lines by quarter-hour of order, and those delivered within 24 h and 48 h: [quarter]; empty if dates have no time. */
  readonly quarters: {
    readonly lines: Uint32Array;
    readonly within24h: Uint32Array;
    readonly within48h: Uint32Array;
  };
  /** € of the last 12 months; null when prices or costs are unknown. */
  readonly revenue: number | null;
  readonly costOfGoods: number | null;
  /** € at unit cost, mean of the last 12 month-ends; gross, net of provision, of dead items. */
  readonly stock: number | null;
  readonly stockNet: number | null;
  readonly stockDead: number | null;
  /** € of unpaid invoices: Σ revenue × payment term ÷ 365. */
  readonly receivables: number | null;
  readonly shipments: number | null;
}

export interface MeasuredClass {
  /** Lines of the class. */
  readonly lines: number;
  /** Lines with a due time that has passed, and those kept. */
  readonly promises: number;
  readonly kept: number;
  /** Lines delivered within 24 h and 48 h (clock hours) of the order, whatever the promise. */
  readonly within24h: number;
  readonly within48h: number;
  /** Lines shipped from a regional or central location other than the client's own shelf and the centre (rescue). */
  readonly rescued: number;
  /** Among clients holding the class, share of their lines that carry its promise. */
  readonly coverage: number | null;
}
