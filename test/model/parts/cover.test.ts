import { describe, expect, test } from 'vitest';
import { COVER_LIMIT, coverFor } from '#model/parts/cover.ts';

describe('coverFor', () => {
  // 1 − e^−c reaches 0.9 at c = ln 10.
  test('finds the cover that reaches a target', () => {
    const { cover, reached } = coverFor(0.9, (c) => 1 - Math.exp(-c));
    expect(reached).toBe(true);
    expect(cover).toBeCloseTo(Math.log(10), 4);
  });

  test('gives exactly today when today already reaches it', () => {
    expect(coverFor(0.5, () => 0.5)).toEqual({ cover: 1, reached: true });
  });

  test('stops at the limit on either side and says so', () => {
    expect(coverFor(0.99, () => 0.5)).toEqual({ cover: expect.closeTo(COVER_LIMIT), reached: false });
    expect(coverFor(0.1, () => 0.5)).toEqual({ cover: expect.closeTo(1 / COVER_LIMIT), reached: false });
  });

  test('needs few evaluations, even on steps as small as whole pieces make', () => {
    for (let k = 1; k < 20; k++) {
      let calls = 0;
      const target = k / 20;
      const steps = (c: number): number => {
        calls++;
        return Math.min(1, (Math.floor(c * 8) / 8 + (c * 8 - Math.floor(c * 8)) ** 3 / 8) / 16);
      };
      const { cover } = coverFor(target, steps);
      expect(steps(cover)).toBeCloseTo(target, 4);
      expect(calls).toBeLessThan(60);
    }
  });
});
