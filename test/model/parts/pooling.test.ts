import { describe, expect, test } from 'vitest';
import { pooledBaseStock } from '#model/parts/pooled-base-stock.ts';
import { pooledSafety } from '#model/parts/pooling.ts';
import { near } from '../near.ts';

describe('pooledSafety', () => {
  test('saves the square root of the sites when they are independent', () => {
    near(pooledSafety(9, 20, 4, 1.645, 0).ratio, 1 / 3);
  });

  test('saves nothing when all move together, everything when they cancel', () => {
    near(pooledSafety(5, 3, 2, 2, 1).ratio, 1);
    expect(pooledSafety(5, 3, 2, 2, -0.25).centralised).toBeLessThan(1e-6);
  });

  test('says which correlation it refuses', () => {
    expect(() => pooledSafety(3, 1, 1, 1, -0.6)).toThrow('correlation must be from -0.5 to 1');
  });
});

test('one centre never needs more whole units than its sites', () => {
  for (const sites of [1, 2, 6, 20]) {
    for (const demand of [0.01, 0.4, 3, 50]) {
      for (const target of [0.8, 0.95, 0.999]) {
        const { perSite, decentralised, centralised } = pooledBaseStock(sites, demand, target);
        expect(decentralised).toBe(sites * perSite);
        expect(centralised).toBeLessThanOrEqual(decentralised);
        if (sites === 1) expect(centralised).toBe(decentralised);
      }
    }
  }
});
