import { describe, expect, test } from 'vitest';
import { clockGain } from '#model/service/clock-gain.ts';
import type { Measured } from '#model/case.ts';

/** 10 lines in every quarter-hour from 8:00 to 20:00; before 15:30 eight arrive in 24 h, after it two. */
const quarters = {
  lines: Uint32Array.from({ length: 96 }, (_, q) => (q >= 32 && q < 80 ? 10 : 0)),
  within24h: Uint32Array.from({ length: 96 }, (_, q) => (q < 32 || q >= 80 ? 0 : q < 62 ? 8 : 2)),
  within48h: Uint32Array.from({ length: 96 }, (_, q) => (q >= 32 && q < 80 ? 9 : 0)),
};
const measured = { quarters } as Measured;

describe('clockGain', () => {
  test('is nothing at today’s cut-off', () => {
    expect(clockGain(measured, 15.5, 15.5)).toEqual({ within24h: 0, within48h: 0 });
  });

  // 10 quarter-hours × 10 lines gain (0.8 − 0.2) each: 60 of 480 lines.
  test('gives the lines between the cut-offs the rate of those just before today’s', () => {
    expect(clockGain(measured, 15.5, 18)).toEqual({
      within24h: expect.closeTo(60 / 480, 12),
      within48h: expect.closeTo(0, 12),
    });
  });

  // 6 quarter-hours × 10 lines lose 0.6 each: 36 of 480.
  test('takes it from them when the cut-off comes earlier', () => {
    expect(clockGain(measured, 15.5, 14).within24h).toBeCloseTo(-36 / 480, 12);
  });

  test('counts part of a quarter-hour', () => {
    expect(clockGain(measured, 15.5, 15.6).within24h).toBeCloseTo((0.4 * 6) / 480, 12);
  });
});
