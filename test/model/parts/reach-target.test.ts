import { describe, expect, test } from 'vitest';
import { COVER_LIMIT, reachTarget } from '#model/parts/reach-target.ts';

describe('reachTarget', () => {
  // 1 − e^−c reaches 0.9 at c = ln 10.
  test('finds where a target is reached', () => {
    const { at, reached } = reachTarget(0.9, (c) => 1 - Math.exp(-c));
    expect(reached).toBe(true);
    expect(at).toBeCloseTo(Math.log(10), 4);
  });

  test('gives exactly today when today already reaches it', () => {
    expect(reachTarget(0.5, () => 0.5)).toEqual({ at: 1, reached: true });
  });

  test('stops at the limit on either side and says so', () => {
    expect(reachTarget(0.99, () => 0.5)).toEqual({
      at: expect.closeTo(COVER_LIMIT),
      reached: false,
    });
    expect(reachTarget(0.1, () => 0.5)).toEqual({
      at: expect.closeTo(1 / COVER_LIMIT),
      reached: false,
    });
  });

  test('needs few evaluations, even on steps as small as whole pieces make', () => {
    for (let k = 1; k < 20; k++) {
      let calls = 0;
      const target = k / 20;
      const steps = (c: number): number => {
        calls++;
        return Math.min(1, (Math.floor(c * 8) / 8 + (c * 8 - Math.floor(c * 8)) ** 3 / 8) / 16);
      };
      const { at } = reachTarget(target, steps);
      expect(steps(at)).toBeCloseTo(target, 4);
      expect(calls).toBeLessThan(60);
    }
  });

  // 0.5 until 2, 0.75 from there on: the step is where 0.6 is crossed.
  test('stops at the step that crosses the target', () => {
    const { at, reached } = reachTarget(0.6, (x) => (x < 2 ? 0.5 : 0.75));
    expect(reached).toBe(true);
    expect(at).toBeCloseTo(2, 4);
  });
});
