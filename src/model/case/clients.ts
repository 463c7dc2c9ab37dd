import type { CostLine } from './cost-line.ts';
import type { Label } from './label.ts';

/** Words of a column, one code per client. */
export interface Coded {
  readonly ids: readonly string[];
  readonly labels: readonly Label[];
  /** Row of `ids` of each client: [client]; −1 = unknown. */
  readonly of: Int8Array;
}

/**
 * One row per client, in the order of `customers`. All arrays are [client] unless they say otherwise;
 * years run from the oldest (`years` of them, at most three, the last being the last 12 months).
 * −1 = unknown in any array that may be; a whole part is null when its table or column is absent.
 */
export interface Clients {
  readonly count: number;
  readonly ids: readonly string[];
  readonly years: number;
  /** Segments that rules may find, in the order A…F, as the case names them. */
  readonly archetypes: readonly { readonly id: string; readonly label: Label }[];
  /** Commercial tier (`customer_group`). */
  readonly tier: Coded;
  readonly region: Coded;
  readonly sector: Coded;
  readonly size: Coded;
  readonly band: Coded;
  readonly park: ClientPark | null;
  readonly contracts: ClientContracts | null;
  /** Shares; payment in days; requests outside the contract, a year. */
  readonly forecastShared: Float32Array;
  readonly wallet: Float32Array;
  readonly rival: Int8Array;
  readonly returnsRate: Float32Array;
  readonly paymentDays: Int16Array;
  readonly requests: Float32Array;
  readonly lines: ClientLines;
  readonly money: ClientMoney | null;
  /** € of live stock held for his demand, at unit cost, mean of the last month-ends: each part shared by pieces asked for. */
  readonly liveStock: Uint32Array | null;
  /** Ledger of the years before the last, oldest first; null = none. That of the last is the case's `costs`. */
  readonly pastCosts: readonly (readonly CostLine[] | null)[];
}

/** What he runs: needs `equipment`. */
export interface ClientPark {
  readonly machines: Uint16Array;
  /** Machines of criticality A. */
  readonly critical: Uint16Array;
  /** € per hour a machine is down: median over his machines. */
  readonly downtimeCost: Int32Array;
}

/** What he signed: needs `contracts` and `offers`. */
export interface ClientContracts {
  /** Main contract at extraction: row of `offers`, −1 = none. */
  readonly offer: Int8Array;
  /** Whole months from extraction to its end; −1 = open-ended or none. */
  readonly endsIn: Int16Array;
  /** € of yearly fees, by days in force: [client][year]. */
  readonly fees: Uint32Array;
}

/** What he orders. Lines neither cancelled nor returned. */
export interface ClientLines {
  /** Last 12 months, one entry per client, offer (−1 = none) and class that has lines. */
  readonly cells: {
    readonly client: Uint16Array;
    readonly offer: Int8Array;
    readonly class: Uint8Array;
    readonly lines: Uint16Array;
  };
  /** [client][year]. */
  readonly lines: Uint32Array;
  readonly exceptions: Uint16Array;
  /** Promises missed, by year due: [client][year]. */
  readonly missed: Uint16Array;
  /** [client][year][class]. */
  readonly shipments: Uint16Array;
  /** Shipments of the whole history to zones charged the far rate, as a share. */
  readonly farShare: Float32Array;
  /** Lines of the last 12 months asked as urgent, and of them machine down; null without the columns. */
  readonly urgent: Uint16Array | null;
  readonly machineDown: Uint16Array | null;
  /** Planned lines of the whole history, as a share. */
  readonly plannedShare: Float32Array;
  /** Share of the lines of the whole history in the ten weeks of the year that have most; 10/52 when flat. */
  readonly seasonality: Float32Array;
  readonly linesPerOrder: Float32Array;
  /** 1 = at least two urgent machine-down lines in 12 months on a criticality-A machine; null = not observable. */
  readonly valued: Uint8Array | null;
}

/** € of order lines: [client][year]. Needs prices and unit costs. */
export interface ClientMoney {
  readonly revenue: Uint32Array;
  readonly costOfGoods: Uint32Array;
  /** Discount on list prices over the last 12 months, share; −1 = unknown. */
  readonly discount: Float32Array;
}
