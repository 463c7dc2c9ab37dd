import type { Act } from '../parameters/workshop.ts';

/** A machine's unit sent to the workshop, as drawn; days are open days of the workshop since the first of them. */
export interface DrawnJob {
  readonly act: Act;
  readonly machine: number;
  /** When it is received, fractions of a day included. */
  readonly received: number;
  readonly officeDays: number;
  /** 0 = no part missing. */
  readonly waitDays: number;
  readonly benchHours: number;
  readonly exchange: boolean;
  readonly postponedDays: number;
  /** Factors of the amounts around their mean. */
  readonly billedFactor: number;
  readonly partsFactor: number;
}

/** The same job once the workshop has played: when its unit is ready, and when the client has his machine back. */
export interface Job extends DrawnJob {
  readonly ready: number;
  readonly returned: number;
}
