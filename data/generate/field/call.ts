import type { Line } from '../demand/line.ts';
import type { Contract } from '../world/contracts.ts';

/** Somebody calls for a technician. Times are minutes since day 0; −1 = none. */
export interface Call {
  readonly client: number;
  readonly site: number;
  readonly machine: number;
  readonly contract: Contract;
  /** Why: the machine stopped, no stop explains it, or the contract planned it. */
  readonly reason: 'breakdown' | 'comfort' | 'planned';
  readonly reported: number;
  /** When the contract says that somebody arrives, at the latest. */
  readonly committed: number;
  /** Lines of the machine-down order that the client passed with it; empty = none. */
  readonly lines: readonly Line[];
  /** Nothing is invoiced for its visits. */
  readonly free: boolean;
  readonly postponed: boolean;
}
