import type { BreakEven } from './break-even.ts';
import type { BreakEvenBand } from './break-even-band.ts';
import type { MarginPoint } from './margin-point.ts';

/** A point of a path, and where it stands on it. */
export type PlacedPoint = MarginPoint & { readonly at: number };

/** What is known of a path towards break-even: at the values in force, and under draws of what is uncertain. */
export interface BreakEvenRead {
  /** Along the path, ascending; none when the tables do not allow it, or nothing moves along it. */
  readonly points: readonly PlacedPoint[];
  /** Where the scenario stands on it; null off its ends. */
  readonly here: number | null;
  /** € a year: two margins closer than this are the same. */
  readonly tolerance: number;
  /** At the values in force; null with fewer than three points. */
  readonly central: BreakEven | null;
  readonly band: BreakEvenBand | null;
}
