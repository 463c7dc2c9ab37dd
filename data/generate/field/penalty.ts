import type { Call } from './call.ts';

/** What a clause cost, €, at a month of the history (0 = November 2019). */
export interface Penalty {
  readonly contract: string;
  readonly month: number;
  readonly amount: number;
  readonly kind: 'availability' | 'late_delivery' | 'late_response';
  /** Installation, call, order number and item that caused it; empty, null or −1 = none. */
  readonly installation: string;
  readonly call: Call | null;
  readonly order: number;
  readonly item: number;
}
