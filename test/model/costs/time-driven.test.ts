import { expect, test } from 'vitest';
import { timeDrivenCost } from '#model/costs/time-driven.ts';
import { near } from '../near.ts';

test('charges the time used and shows what is left apart', () => {
  const activities = [
    { name: 'order', minutes: 8, volume: 100 },
    { name: 'exception', minutes: 40, volume: 5 },
  ];
  const result = timeDrivenCost(2400, 1200, activities);
  expect(result.unitCost.get('exception')).toBe(80);
  expect([result.usedMinutes, result.usedCost]).toEqual([1000, 2000]);
  expect([result.unusedMinutes, result.unusedCost]).toEqual([200, 400]);
  near(result.usedCost + result.unusedCost, 2400);
});

test('says which capacity it refuses', () => {
  expect(() => timeDrivenCost(1, 0, [])).toThrow('capacity must be a number > 0; got 0');
});
