import { describe, expect, test } from 'vitest';
import type { Survey } from '#model/case/market.ts';
import { stratifiedShare } from '#model/market/stratified-share.ts';
import { gapOf, indispensableShare } from '#model/market/voices.ts';
import { near } from '../near.ts';

describe('stratifiedShare', () => {
  test('weighs strata by their members', () => {
    const found = stratifiedShare([
      { yes: 8, answers: 10, members: 20 },
      { yes: 1, answers: 10, members: 80 },
    ])!;
    near(found.value, 0.2 * 0.8 + 0.8 * 0.1, 1e-12);
    // .2² × .5 × .8 × .2 ÷ 9 + .8² × .875 × .1 × .9 ÷ 9.
    near(found.variance, (0.04 * 0.5 * 0.16 + 0.64 * 0.875 * 0.09) / 9, 1e-12);
    expect(found.low).toBeLessThan(found.value);
    expect(found.high).toBeGreaterThan(found.value);
  });

  test('knows without error what everybody answered', () => {
    const found = stratifiedShare([{ yes: 9, answers: 42, members: 42 }])!;
    expect([found.low, found.value, found.high]).toEqual([9 / 42, 9 / 42, 9 / 42]);
  });

  test('is Wilson’s interval for a large population', () => {
    const { low, high } = stratifiedShare([{ yes: 20, answers: 81, members: 1e12 }])!;
    // Wilson at n = 80, the sample size whose variance p(1 − p)/n this is.
    near(low, 0.1654, 2e-3);
    near(high, 0.3518, 2e-3);
  });

  test('refuses counts that contradict one another', () => {
    expect(() => stratifiedShare([{ yes: 3, answers: 2, members: 9 }])).toThrow(
      'yes must be from 0 to 2; got 3',
    );
    expect(() => stratifiedShare([{ yes: 1, answers: 2, members: 1 }])).toThrow(
      'members must be at least 2; got 1',
    );
    expect(stratifiedShare([])).toBeNull();
  });
});

const survey: Survey = {
  role: Uint8Array.of(0, 0, 0, 0, 1, 1, 2),
  client: Int16Array.of(0, 1, 2, 3, -1, -1, -1),
  stratum: Int16Array.of(0, 0, 1, 1, 2, 2, -1),
  weight: Float32Array.of(1, 1, 4, 4, 10, 10, 1),
  strata: [],
  questions: [
    {
      question: 'indispensable',
      criterion: 'deliveryClass',
      competitor: null,
      min: 0,
      max: 1,
      above: Float32Array.of(1, 1, 1, 0, 1, 0, -1),
    },
  ],
};

test('each voice is heard with its weights; one nobody asked is not heard', () => {
  const clients = indispensableShare(survey, 'clients', 'deliveryClass')!;
  near(clients.value, 0.2 + 0.8 * 0.5, 1e-12);
  expect(indispensableShare(survey, 'sales', 'deliveryClass')).toBeNull();
  expect(indispensableShare(survey, 'clients', 'price')).toBeNull();
  const gap = gapOf(clients, indispensableShare(survey, 'prospects', 'deliveryClass')!);
  near(gap.value, 0.1, 1e-9);
  expect(gap.low).toBeLessThan(0);
});
