import type { Line } from './demand/line.ts';
import type { Prices } from './demand/prices.ts';
import type { BookedTables } from './report/booked.ts';
import type { StockValue } from './report/stock-value.ts';
import type { Volumes } from './report/volumes.ts';
import type { World } from './world/world.ts';

/** What a run leaves in memory for the report. */
export interface History extends BookedTables {
  readonly world: World;
  readonly prices: Prices;
  /** The 36 months kept. */
  readonly lines: readonly Line[];
  readonly stock: readonly StockValue[];
  readonly volumes: ReadonlyMap<number, Volumes>;
}
