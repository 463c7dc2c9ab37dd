import { describe, expect, test } from 'vitest';
import { internalRateOfReturn } from '#model/deployment/internal-rate-of-return.ts';
import { netPresentValue } from '#model/deployment/net-present-value.ts';
import { payback } from '#model/deployment/payback.ts';
import { near } from '../near.ts';

const projects = [
  [-100, 30, 50, 60],
  [-70000, 12000, 15000, 18000, 21000],
  [-1, 0, 0, 0, 50],
  [-50, -20, 10, 40, 90],
  [100, -60, -60],
];

test('a value one period out is a value now, discounted once', () => {
  near(netPresentValue(0.1, [-100, 121], 0), 10);
  near(netPresentValue(0.1, [-100, 121], 1), 10 / 1.1);
  expect(netPresentValue(0, [-3, 1, 1], 1)).toBe(-1);
  expect(() => netPresentValue(-1, [1], 0)).toThrow('discount rate must be a number > −1; got -1');
});

test('at its internal rate a project is worth nothing', () => {
  for (const flows of projects) {
    const rate = internalRateOfReturn(flows);
    const scale = flows.reduce((sum, flow) => sum + Math.abs(flow), 0);
    expect(Math.abs(netPresentValue(rate, flows, 0))).toBeLessThan(1e-12 * scale);
  }
  near(internalRateOfReturn([-100, 110]), 0.1);
});

test('an internal rate needs one change of sign', () => {
  expect(() => internalRateOfReturn([1, 2])).toThrow('flows must be changing sign once; got 0');
  expect(() => internalRateOfReturn([-1, 3, -1])).toThrow(
    'flows must be changing sign once; got 2',
  );
});

describe('payback', () => {
  // 100 spent, 40 + 40 back after two years, 20 of the 60 of the third: 2⅓.
  test('is linear within a year', () => {
    near(payback([-100, 40, 40, 60], 0)!, 7 / 3);
    expect(payback([-100, 50, 50], 0)).toBe(2);
  });

  test('is later with a discount, and may never come', () => {
    for (const flows of projects.slice(0, 3)) {
      const simple = payback(flows, 0);
      const discounted = payback(flows, 0.08);
      if (simple !== null && discounted !== null) expect(discounted).toBeGreaterThan(simple);
    }
    expect(payback([-100, 60, 45], 0.2)).toBeNull();
    expect(payback([0, 1], 0)).toBe(0);
  });
});
