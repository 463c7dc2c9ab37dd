import { expect, test } from 'vitest';
import { logitShift } from '#model/logit-shift.ts';

test('keeps the measured share when the model says nothing changes', () => {
  expect(logitShift(0.8851, 0.93, 0.93)).toBe(0.8851);
  expect(logitShift(1, 0.5, 0.5)).toBe(1);
});

// Odds 4 × (odds 9 ÷ odds 3) = 12 → 12/13.
test('multiplies odds by the modelled ratio of odds', () => {
  expect(logitShift(0.8, 0.75, 0.9)).toBeCloseTo(12 / 13, 12);
});

test('stays inside [0, 1] at the edges', () => {
  for (const measured of [0, 0.5, 1]) {
    for (const to of [0, 0.3, 1]) {
      const moved = logitShift(measured, 0.5, to);
      expect(moved).toBeGreaterThanOrEqual(0);
      expect(moved).toBeLessThanOrEqual(1);
    }
  }
});
