import type { ClassUse } from './class-use.ts';
import { AOG_USE, CATALOGUE_USE, FAST_USE, PACK_USE } from './class-use.ts';
import type { SegmentId } from './segments.ts';

/** Who holds an offer and how it is used; in the order of the offers. */
export interface HeldOffer {
  readonly clients: number;
  /** Exceptions per 1,000 lines, before rescaling. */
  readonly exceptions: number;
  readonly use: ClassUse;
  /** Relative chance that a client of the segment holds it. */
  readonly by: Readonly<Partial<Record<SegmentId, number>>>;
}

export const HELD_OFFERS: readonly HeldOffer[] = [
  { clients: 57, exceptions: 22, use: CATALOGUE_USE, by: { D: 3, E: 5, F: 3 } },
  { clients: 36, exceptions: 24, use: PACK_USE, by: { C: 1, D: 4, E: 2 } },
  { clients: 26, exceptions: 34, use: FAST_USE, by: { C: 2, D: 3, E: 2 } },
  { clients: 47, exceptions: 32, use: FAST_USE, by: { B: 1, C: 2, D: 2, E: 3, F: 2 } },
  { clients: 16, exceptions: 48, use: FAST_USE, by: { C: 2, D: 2, E: 1 } },
  { clients: 140, exceptions: 37, use: FAST_USE, by: { A: 1, B: 3, C: 3, D: 3, E: 3, F: 2 } },
  { clients: 42, exceptions: 41, use: FAST_USE, by: { A: 2, B: 1, C: 2, D: 1, E: 1 } },
  { clients: 47, exceptions: 43, use: FAST_USE, by: { A: 1, B: 3, C: 2, D: 1, E: 1 } },
  { clients: 5, exceptions: 50, use: FAST_USE, by: { B: 1, C: 2, D: 1 } },
  { clients: 47, exceptions: 38, use: FAST_USE, by: { A: 2, C: 2, D: 1.5, E: 1 } },
  { clients: 10, exceptions: 55, use: AOG_USE, by: { A: 3, C: 1 } },
  { clients: 26, exceptions: 60, use: AOG_USE, by: { A: 12, B: 3, C: 3 } },
  { clients: 16, exceptions: 66, use: AOG_USE, by: { A: 6, B: 3, C: 2 } },
  { clients: 5, exceptions: 75, use: AOG_USE, by: { B: 4, A: 1 } },
];

/** Exceptions of all lines, per 1,000, after rescaling. */
export const EXCEPTIONS_PER_1000 = 41;
