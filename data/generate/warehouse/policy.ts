import { at } from '../at.ts';
import type { Memory } from '../demand/memory.ts';
import { POLICY } from '../parameters/policy.ts';
import { hash32 } from '../random/sfc32.ts';
import { isMonthEnd, dayOfMonth } from '../time/timeline.ts';
import { SHELVES } from '../world/locations.ts';
import type { Item } from '../world/items.ts';

const REVIEW_DAYS = 30;

function cut(cost: number): number {
  return POLICY.cuts.find(({ above }) => cost > above)?.factor ?? 1;
}

/** Months of cover, one rule; less than a share of a piece is not held. */
function rounded(pieces: number): number {
  return Math.max(0, Math.ceil(pieces - POLICY.ignoredShare));
}

export function platformLevel(memory: Memory, region: number, item: number, cost: number): number {
  const pack = packSize(cost);
  return (
    Math.ceil(rounded(POLICY.coverPlatform * cut(cost) * memory.mean(region, item)) / pack) * pack
  );
}

/** Pieces a platform asks for at a time, at least. */
export function packSize(cost: number): number {
  return POLICY.packs.find(({ below }) => cost < below)?.pieces ?? 1;
}

export function centreLevel(memory: Memory, item: number, cost: number): number {
  return rounded(POLICY.coverCentre * cut(cost) * memory.total(item));
}

export function supplierLot(memory: Memory, { lotMonths, lotCap }: Item, item: number): number {
  return Math.max(1, Math.min(lotCap, Math.round(lotMonths * memory.total(item))));
}

/** Each item at each shelf has its own day of the month, spread evenly: month-ends see every age of the cycle. */
export function reviewDays(items: readonly Item[]): number[][][] {
  return Array.from({ length: SHELVES }, (_, shelf) => {
    const lists: number[][] = Array.from({ length: REVIEW_DAYS + 1 }, () => []);
    items.forEach(({ id, movement }, item) => {
      if (movement === 'O') return;
      at(lists, 1 + (hash32(`review:${id}:${String(shelf)}`) % REVIEW_DAYS)).push(item);
    });
    return lists;
  });
}

/** Items of a shelf reviewed on a day; short months review the missing days on their last one. */
export function reviewedOn(lists: readonly number[][], day: number): number[] {
  const number = dayOfMonth(day);
  if (!isMonthEnd(day)) return at(lists, Math.min(number, REVIEW_DAYS));
  return lists.slice(Math.min(number, REVIEW_DAYS)).flat();
}
