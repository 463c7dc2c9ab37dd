import type { Label } from './label.ts';

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
  /**
   * The same from the centre, when the shelf holds nothing: [class][shelf][route]. Routes: 0 by the lanes in use,
   * 1 by those and the night express, 2 and 3 the same or through the shelf, a passing point, if sooner.
   */
  readonly centreReach: Float32Array;
  /** Of the lines a shelf delivers the next day, share that the centre does too: [shelf][route]. */
  readonly nextDay: Float32Array;
  readonly zones: readonly Zone[];
  /** The other platforms, the nearest first: [shelf]. */
  readonly neighbours: readonly (readonly number[])[];
  /** What a shipment costs from another platform, as a multiple of the shelf's own: [class]. */
  readonly transferFactor: Float32Array;
  /** What a shipment costs by the night express, as a multiple of a shelf's next-day delivery. */
  readonly nightFactor: number;
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
  /** Degrees; null when the table does not say. */
  readonly at: { readonly latitude: number; readonly longitude: number } | null;
  /** Of its fixed cost, share that is left once it is a passing point; 1 when unknown. */
  readonly passThroughShare: number;
}

/** Clients alike in serving shelf and distance: who they are, and how soon each source is with them. */
export interface Zone {
  /** Row of `shelves`. */
  readonly shelf: number;
  /** Order lines of the whole history. */
  readonly lines: number;
  /** Delivery sites (clients when the company lists no site); machines, null = not listed. */
  readonly sites: number;
  readonly machines: number | null;
  /** Fastest delivery, hours; null = no lane. From the own shelf, from another platform. */
  readonly own: number | null;
  readonly other: number | null;
  /** From the centre, by the routes of `centreReach`. */
  readonly centre: readonly (number | null)[];
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
