import type { ServiceClass } from '../parameters/class-use.ts';

/** An order line: what the client asks, then what the warehouse does with it (−1 = nothing yet, or empty). */
export interface Line {
  order: number;
  rank: number;
  readonly client: number;
  readonly site: number;
  readonly item: number;
  readonly day: number;
  /** Minute since day 0. */
  readonly at: number;
  readonly offer: number;
  readonly contract: string;
  readonly serviceClass: ServiceClass;
  readonly planned: boolean;
  readonly urgent: boolean;
  readonly down: boolean;
  readonly machine: number;
  readonly quantity: number;
  readonly requested: number;
  readonly channel: string;
  readonly exception: string;
  readonly cancelled: boolean;
  readonly postponedDays: number;
  readonly pricing: number;
  promised: number;
  delivered: number;
  from: number;
  firstQuantity: number;
  /** Queued at its shelf before it left. */
  waited: boolean;
}
