import { describe, expect, test } from 'vitest';
import { adjustedRand } from '#model/clients/adjusted-rand.ts';
import { clientFeatures, featureNames } from '#model/clients/client-features.ts';
import type { Points } from '#model/clients/clusters.ts';
import { stability } from '#model/clients/stability.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { tinyClients } from '../../fixtures/model/tiny-clients.ts';
import { near } from '../near.ts';

describe('adjustedRand', () => {
  test('is 1 for the same partition under other names', () => {
    expect(adjustedRand([0, 0, 1, 2], [5, 5, 0, 1])).toBe(1);
    expect(adjustedRand([0, 0, 0], [1, 1, 1])).toBe(1);
  });

  // By hand: pairs together 1; 1 and 2 apart; expected 1 × 2 ÷ 6; (1 − 1/3) ÷ (3/2 − 1/3).
  test('counts pairs, less what chance gives', () => {
    near(adjustedRand([0, 0, 1, 2], [0, 0, 1, 1]), 4 / 7);
    near(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1]), -1 / 2);
  });

  test('refuses partitions of other points', () => {
    expect(() => adjustedRand([0, 1], [0])).toThrow('other partition must be 2 long; got 1');
  });
});

describe('stability', () => {
  const draw = mulberry32(8);
  const cloud = (centres: readonly number[]): Points => {
    const values = centres.flatMap((centre) =>
      Array.from({ length: 60 }, () => [centre + draw(), draw()]).flat(),
    );
    return { rows: values.length / 2, columns: 2, values: Float64Array.from(values) };
  };

  test('is 1 where there are groups, less where there are none', () => {
    expect(stability(cloud([0, 9, 18]), 3, 4)).toBe(1);
    expect(stability(cloud([0]), 5, 6)).toBeLessThan(0.9);
  });

  test('is the same for the same seed', () => {
    const points = cloud([0, 1]);
    expect(stability(points, 3, 3, 7)).toBe(stability(points, 3, 3, 7));
    expect(() => stability(points, 3, 0)).toThrow('resamples must be');
  });
});

describe('clientFeatures', () => {
  test('gives each feature mean 0 and deviation 1', () => {
    const points = clientFeatures(tinyClients)!;
    expect(points).toMatchObject({ rows: 7, columns: featureNames.length });
    for (let column = 0; column < points.columns; column++) {
      const values = [0, 1, 2, 3, 4, 5, 6].map(
        (row) => points.values[row * points.columns + column]!,
      );
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
      near(values.reduce((sum, value) => sum + value * value, 0) / 7, 1, 1e-9);
    }
  });

  test('keeps what is asked for; nothing without machines', () => {
    expect(clientFeatures(tinyClients, ['discount', 'wallet'])?.columns).toBe(2);
    expect(clientFeatures({ ...tinyClients, park: null })).toBeNull();
  });
});
