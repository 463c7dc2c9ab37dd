import type { Call } from './call.ts';

/** A technician goes there. Times are minutes since day 0; −1 = not in the history. */
export interface Visit {
  readonly call: Call;
  /** 0 = first visit of the call. */
  readonly rank: number;
  /** When the need for it was known: the call, or the end of the visit before. */
  readonly reported: number;
  readonly arrived: number;
  /** Work on site ended. */
  readonly left: number;
  /** Minutes. */
  readonly repair: number;
  readonly travel: number;
  readonly labour: number;
  /** Minutes during which only the part was waited for, before it. */
  readonly waitedPart: number;
  /** The machine runs again, or what was asked is done. */
  readonly fixed: boolean;
  /** Item it lacked; −1 = none. */
  readonly missing: number;
  /** Item a visit before lacked, or the order brought: used here; −1 = none. */
  readonly brought: number;
}
