import type { Case } from '../case.ts';

/**
 * Share of a class's lines that the carrier brings in time for the promise, once shipped: [class].
 *
 * Where a class was kept more often than its lanes alone allow (a confirmed date carries slack; a short
 * year has luck), its misses are shared half and half between carrier and waits: nothing in the
 * tables tells them apart. So the carrier is never worse than what was kept.
 *
 * @param lane  on-time share of the lanes, for a class whose own carrier is unknown
 */
export function promiseCarriers(of: Case, lane: number): number[] {
  return of.classes.map(({ carrier }, k) => {
    const own = carrier ?? lane;
    const { kept, promises } = of.measured.byClass[k]!;
    if (promises === 0) return own;
    const share = kept / promises;
    return share > own ? (1 + share) / 2 : own;
  });
}
