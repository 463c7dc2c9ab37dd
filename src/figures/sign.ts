export type Sign = 'up' | 'down' | 'same' | 'unknown';

/** Money that the page would print as no change, € per year or €. */
const sameMoney = 500;
/** Shares that the page would print as no change. */
const sameShare = 0.0005;

export function signOf(change: number | null, tolerance: number): Sign {
  if (change === null) return 'unknown';
  if (Math.abs(change) < tolerance) return 'same';
  return change > 0 ? 'up' : 'down';
}

export const moneySign = (change: number | null): Sign => signOf(change, sameMoney);
export const shareSign = (change: number | null): Sign => signOf(change, sameShare);

export function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}
