import type { Case } from '../case.ts';

/**
 * Share of a class's lines that the carrier brings in time for the promise, once shipped: [class].
 *
 * A confirmed date carries slack, so its carrier can do better than the lane. Where such a class was
 * kept more often than the lane alone allows, its misses are shared half and half between
 * carrier and waits: nothing in the tables tells them apart.
 *
 * @param lane  on-time share of the lanes, for a class whose own carrier is unknown
 */
export function promiseCarriers(of: Case, lane: number): number[] {
  return of.classes.map(({ carrier, windowHours }, k) => {
    const own = carrier ?? lane;
    const { kept, promises } = of.measured.byClass[k]!;
    if (windowHours !== null || promises === 0) return own;
    const share = kept / promises;
    return share > own ? (1 + share) / 2 : own;
  });
}
