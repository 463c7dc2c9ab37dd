import { expect } from 'vitest';

/** Equal to a part of the value, however small the value. */
export function near(got: number, expected: number, rel = 1e-11): void {
  expect(Math.abs(got - expected), `${got} against ${expected}`).toBeLessThanOrEqual(
    rel * Math.abs(expected),
  );
}
