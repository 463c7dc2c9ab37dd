import { expect } from 'vitest';
import type { Estimate } from '#model/simulation/batch-means.ts';

/** Standard errors allowed: one estimate in a thousand falls outside, and seeds are fixed. */
const SPREAD = 3.3;

/** The exact value lies in the simulation's confidence interval, itself no wider than `precision`. */
export function expectInside({ mean, error }: Estimate, exact: number, precision: number): void {
  expect(error).toBeLessThan(precision);
  expect(Math.abs(mean - exact), `${mean} ± ${error} against ${exact}`).toBeLessThanOrEqual(
    SPREAD * error,
  );
}
