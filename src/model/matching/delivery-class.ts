import type { Case } from '../case.ts';

/** What an offer may promise for parts: the longest window, in hours, of the class that carries it. */
const windows: Readonly<Record<string, number>> = {
  aog4: 8,
  aog8: 8,
  h24: 24,
  h48: 48,
  h72: Infinity,
  catalogue: Infinity,
  free: Infinity,
};

export const deliveryClasses = Object.keys(windows);

/**
 * Row of `classes` that carries a delivery promise: the slowest that is still fast enough; a
 * promise by confirmed date is carried by the slowest class of all.
 *
 * @throws RangeError when it is not one of `deliveryClasses`
 */
export function deliveryClassRow({ classes }: Case, asked: string): number {
  const hours = windows[asked];
  if (hours === undefined) {
    throw new RangeError(
      `deliveryClass must be one of ${deliveryClasses.join(', ')}; got ${asked}`,
    );
  }
  if (hours === Infinity) return Math.max(0, classes.length - 1);
  return Math.max(
    0,
    classes.findLastIndex(({ windowHours }) => windowHours !== null && windowHours <= hours),
  );
}
