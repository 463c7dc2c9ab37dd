import { describe, expect, test } from 'vitest';
import { croston } from '#model/parts/croston.ts';
import { demandPattern } from '#model/parts/demand-class.ts';
import { near } from '../near.ts';

describe('demandPattern', () => {
  // Sizes 2 and 4 in 6 periods: ADI 3; variance 1, mean 3, CV² 1/9.
  test('measures interval and spread of the demands', () => {
    expect(demandPattern([0, 2, 0, 0, 4, 0])).toEqual({ adi: 3, cv2: 1 / 9, cls: 'intermittent' });
  });

  test('puts a value on a limit in the harder class', () => {
    // 33 periods, 25 demands: ADI 1.32 exactly
    const demand = [...Array.from({ length: 25 }, () => 1), ...Array.from({ length: 8 }, () => 0)];
    expect(demandPattern(demand).cls).toBe('intermittent');
    // sizes 3 and 17: mean 10, deviation 7, CV² .49 exactly
    expect(demandPattern([3, 17]).cls).toBe('erratic');
    expect(demandPattern([3, 17, 0]).cls).toBe('lumpy');
  });

  test('says that a series without demand has no class', () => {
    expect(() => demandPattern([0, 0])).toThrow('demand must be positive in one period at least');
  });
});

describe('croston', () => {
  // z = 3, p = 3; then z = 3 + .1 (1 − 3) = 2.8, p = 3 + .1 (3 − 3) = 3: 2.8 / 3.
  test('smooths size and interval at demands only', () => {
    const { croston: plain, sba } = croston([0, 0, 3, 0, 0, 1, 0, 0], 0.1);
    near(plain, 2.8 / 3);
    near(sba, (0.95 * 2.8) / 3);
  });

  test('finds a regular demand whatever the constant', () => {
    for (const alpha of [0.05, 0.3, 1]) near(croston([0, 6, 0, 6, 0, 6], alpha).croston, 3);
  });

  test('expects nothing where nothing was asked', () => {
    expect(croston([0, 0, 0], 0.2)).toEqual({ croston: 0, sba: 0 });
    expect(() => croston([1], 0)).toThrow('alpha must be above 0 and at most 1; got 0');
  });
});
