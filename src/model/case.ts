/**
 * The compact case: everything `evaluate` reads about a company, as aggregates and typed columns.
 *
 * Built from the CSV tables by `src/case`, sent to the page as one packed block. Row-major
 * arrays name their axes in order, e.g. `[item][shelf][class]`. Money in euros, time in days unless
 * the name says otherwise, shares in [0, 1]. A part is null when the tables it needs are absent.
 *
 * Axes: item = row of `items` · location = row of `locations` · shelf = row of `shelves` (the open
 * central and regional locations, in the order of `locations`) · class = row of `classes` ·
 * segment = row of `segments` · offer = row of `offers` · quarter = quarter-hour of the day (0–95).
 */
export interface Case {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** True for the bundled company: shown wherever its numbers are. */
  readonly fictional: boolean;
  /** ISO 4217. */
  readonly currency: string;
  /** Last day of the data, YYYY-MM-DD. */
  readonly extractedOn: string;
  /** Whole months of order history. */
  readonly months: number;
  readonly classes: readonly ServiceClass[];
  readonly segments: readonly Segment[];
  readonly offers: readonly Offer[];
  /** What happened over the last 12 months (all of the history when shorter). */
  readonly measured: Measured;
  /** Who holds what: needs contracts and offers. */
  readonly portfolio: Portfolio | null;
  /** Parts network and its demand: needs items, locations, lanes, stock. */
  readonly network: Network | null;
  /** Cost-to-serve of the last year: needs activity_costs. */
  readonly costs: readonly CostLine[] | null;
}

export interface Label {
  readonly fr: string;
  readonly en: string;
}

export interface ServiceClass {
  readonly code: string;
  readonly label: Label;
  /** Hours of the promise; null = confirmed date, or a class unknown to `service_classes`. */
  readonly windowHours: number | null;
  /** 0 = fastest. */
  readonly rank: number;
  /** Share of deliveries on time once shipped (carrier), measured if possible, else the lanes'. */
  readonly carrier: number | null;
  /** Share of this class's lines that are planned (asked beyond the supplier lead time). */
  readonly plannedShare: number;
  /** Lines per shipment. */
  readonly linesPerShipment: number;
}

export interface Segment {
  readonly id: string;
  readonly label: Label;
  readonly clients: number;
  /** Share of clients whose behaviour shows that they value 24 h (data-contract §3, machine-down client). */
  readonly valuedShare: number | null;
}

export interface Offer {
  readonly id: string;
  readonly label: Label;
  /** Class of its parts promise (its fastest when mixed): row of `classes`. */
  readonly partsClass: number;
  /** Exceptions per order line, measured. */
  readonly exceptionRate: number;
}

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

export interface Portfolio {
  /** Clients by their main contract: [segment][offer]. */
  readonly clients: Uint32Array;
  /** Lines of the last 12 months: [segment][offer][class]. */
  readonly lines: Uint32Array;
  /** Machines of the clients: [segment]. */
  readonly machines: Uint32Array;
}

export interface Network {
  readonly locations: readonly Location[];
  /** Locations (rows) that serve order lines: centre and platforms. `shelves[centre]` is the central one. */
  readonly shelves: readonly number[];
  /** Row of `shelves` of the central location. */
  readonly centre: number;
  readonly items: Items;
  /** Order lines of the whole history: [item][shelf][class]. Lines of a client go to its serving shelf. */
  readonly lines: Uint16Array;
  readonly positions: Positions;
  /**
   * Can a class's promise be met from there, when the line is there? Share of the shelf's lines
   * of that class, weighted by zone, whose due time the lane can meet: [class][shelf][source],
   * sources: 0 local point, 1 own shelf, 2 another platform (rescue), 3 centre direct.
   * 1 for a class with a confirmed date.
   */
  readonly reach: Float32Array;
  /** Share of the class's lines served by a local point: [class]; measured. */
  readonly localShare: Float32Array;
  /** Share of the class's lines that go to zones charged the far rate: [class]. */
  readonly farShare: Float32Array;
  /** On-time share of the delivery lanes, weighted by lines: default of `carrierReliability`. */
  readonly carrierReliability: number;
  /** Cut-off hour of the shelves, decimal: default of `cutoffHour`. */
  readonly cutoffHour: number;
}

export interface Location {
  readonly id: string;
  readonly label: Label;
  readonly type: 'central' | 'regional' | 'local';
  /** Row of its supplier in `locations`; −1 for the centre. */
  readonly parent: number;
  /** Replenishment transit from the parent, days; 0 for the centre. */
  readonly transitDays: number;
}

export interface Items {
  readonly count: number;
  /** €. */
  readonly unitCost: Float32Array;
  /** Supplier (or production) lead time to the centre, days: mean and standard deviation, from receipts when there are enough, else `items`. */
  readonly leadTime: Float32Array;
  readonly leadTimeSd: Float32Array;
  /** Group for shrinkage: range × price band, dense from 0. */
  readonly group: Uint8Array;
  /** 0 unknown, 1 desirable, 2 essential, 3 vital. */
  readonly criticality: Uint8Array;
  /** 1 when no demand for 24 months; 1 when its last machine range is withdrawn. */
  readonly dead: Uint8Array;
  readonly orphan: Uint8Array;
  readonly provisionShare: Float32Array;
  /** Pieces of a supplier (or production) lot, ≥ 1; 1 when unknown. */
  readonly lot: Uint16Array;
  /** Unplanned lines of the whole history: lines of one piece, units, sum of squared quantities. */
  readonly singles: Uint32Array;
  readonly units: Uint32Array;
  readonly squares: Float64Array;
  /** Planned lines: count, units, sum of squares. */
  readonly plannedLines: Uint32Array;
  readonly plannedUnits: Uint32Array;
  readonly plannedSquares: Float64Array;
}

/**
 * Observed inventory positions (on hand + on order − backordered) over the last 12 month-ends,
 * sorted by item then location; pairs that were always 0 are absent. Entry p of the pair list has
 * distinct values `value[start[p] … start[p+1]−1]` seen `weight` times of `snapshots`.
 */
export interface Positions {
  readonly snapshots: number;
  readonly item: Uint16Array;
  readonly location: Uint8Array;
  readonly start: Uint32Array;
  readonly value: Int16Array;
  readonly weight: Uint8Array;
}

/** One row of `activity_costs` for the last year. */
export interface CostLine {
  readonly driver: string;
  readonly unit: string;
  /** € per unit of the driver (or a rate for holding). */
  readonly value: number;
  readonly class: string | null;
  readonly offer: string | null;
  readonly group: string | null;
  readonly location: string | null;
  /** € and volume of the year in the ledger. */
  readonly ledgerTotal: number | null;
  readonly ledgerVolume: number | null;
  /** Share that follows a change within 24 months; null = the register's. */
  readonly avoidable: number | null;
}
