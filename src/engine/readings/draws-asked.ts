import { ENOUGH } from '#model/bands/band-of-difference.ts';
import type { ReadingView } from '#model/readings.ts';

/** Draws of a first look: what a page has time for. */
const FIRST = 40;

/** Any whole number: the same for every reader, so that a link shows the same bands. */
export const SEED = 20261101;

/** Draws of a long reading: as many as a published band takes when asked ("200", as the build does), else a first look. */
export function drawsAsked({ draws }: ReadingView): number {
  return draws === String(ENOUGH) ? ENOUGH : FIRST;
}
