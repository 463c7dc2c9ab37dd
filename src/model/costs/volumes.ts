/** What a year consumes: the volumes that cost lines are driven by. */
export interface Volumes {
  /** € of stock at unit cost. */
  readonly stock: number;
  /** € of holding per € of stock and year. */
  readonly holdingRate: number;
  /** Order lines by class promised: [class]. */
  readonly lines: readonly number[];
  /** Share of those lines that leave by the night run: [class]. */
  readonly night: readonly number[];
  /** What a shipment costs by night, as a multiple of its class's. */
  readonly nightFactor: number;
  /** Share of them that a platform standing in for theirs sends: [class]; and what that costs, as a multiple. */
  readonly standIn: readonly number[];
  readonly transferFactor: ArrayLike<number>;
  readonly exceptions: number;
  readonly requests: number;
  /** Promises missed. */
  readonly missed: number;
  /** € of penalties expected from availability contracts; null = penalties follow the promises missed. */
  readonly penalties: number | null;
  /** Hours the shelves stay open beyond today's cut-off. */
  readonly eveningHours: number;
  /** Visits by response class: [response], and the hours promised by each (null = none). */
  readonly visits: readonly number[];
  readonly responses: readonly (number | null)[];
  /** Workshop jobs. */
  readonly jobs: number;
  /** Clients by commercial tier. */
  readonly clients: Readonly<Record<string, number>>;
  /** Share of a platform's fixed cost that is paid: location id → share; 1 when absent. */
  readonly platforms: Readonly<Record<string, number>>;
}
