import { describe, expect, test } from 'vitest';
import { baseStock, type StockMeasure } from '#model/parts/base-stock.ts';
import { meanWait } from '#model/parts/mean-wait.ts';
import { shelfMeasures } from '#model/parts/shelf-measures.ts';
import { poisson } from '#model/probability/poisson.ts';
import { near } from '../near.ts';
import { lawGrid, pointsOf } from '../probability/law-grid.ts';

describe('baseStock', () => {
  // By hand, mean 1: P(X ≤ 0) = .368, ≤ 1: .736, ≤ 2: .920, ≤ 3: .981.
  test('is the smallest stock that meets the target', () => {
    expect(baseStock(poisson(1), 'readyRate', 0.9)).toBe(3);
    expect(baseStock(poisson(1), 'cycleService', 0.9)).toBe(2);
    // E[(X − 1)+] = e⁻¹ = .368, E[(X − 2)+] = .368 − .264 = .104
    expect(baseStock(poisson(1), 'ebo', 0.2)).toBe(2);
  });

  test('meets its target and no smaller stock does, for every law and measure', () => {
    const met = {
      readyRate: (rate: number, target: number) => rate >= target,
      cycleService: (rate: number, target: number) => rate >= target,
      ebo: (owed: number, target: number) => owed <= target,
    };
    for (const [, law] of lawGrid) {
      for (const measure of [
        'readyRate',
        'cycleService',
        'ebo',
      ] as const satisfies StockMeasure[]) {
        for (const part of [0.3, 0.9, 0.999]) {
          const target = measure === 'ebo' ? law.mean * (1 - part) : part;
          const s = baseStock(law, measure, target);
          expect(met[measure](shelfMeasures(law, s)[measure], target)).toBe(true);
          if (s > 0) expect(met[measure](shelfMeasures(law, s - 1)[measure], target)).toBe(false);
        }
      }
    }
  });

  test('is 0 when nothing is promised', () => {
    expect(baseStock(poisson(30), 'readyRate', 0)).toBe(0);
    expect(baseStock(poisson(3), 'ebo', 3)).toBe(0);
  });

  test('says which target it refuses', () => {
    expect(() => baseStock(poisson(1), 'readyRate', 1)).toThrow(
      'target must be a share below 1; got 1',
    );
    expect(() => baseStock(poisson(1), 'ebo', 0)).toThrow('target must be a number > 0; got 0');
  });
});

test('more stock serves better and owes less, whatever the law', () => {
  for (const [, law] of lawGrid) {
    const measures = pointsOf(law).map((s) => shelfMeasures(law, s));
    for (let k = 1; k < measures.length; k++) {
      expect(measures[k]!.readyRate).toBeGreaterThanOrEqual(measures[k - 1]!.readyRate);
      expect(measures[k]!.ebo).toBeLessThanOrEqual(measures[k - 1]!.ebo);
      expect(measures[k]!.onHand).toBeGreaterThanOrEqual(measures[k - 1]!.onHand);
    }
  }
});

test('without stock everyone waits the lead time', () => {
  near(meanWait(shelfMeasures(poisson(0.3 * 12), 0).ebo, 0.3), 12);
});
