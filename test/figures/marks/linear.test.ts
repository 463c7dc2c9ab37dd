import { expect, test } from 'vitest';
import { linear, rounded } from '#figures/marks/linear.ts';

test('places values in proportion, and an empty domain at the middle', () => {
  expect(linear([10, 20], [0, 100])(12.5)).toBe(25);
  expect(linear([5, 5], [0, 100])(5)).toBe(50);
});

test('rounds a domain outwards', () => {
  expect(rounded(11_400_000, 20_900_000, 5)).toEqual([10_000_000, 22_000_000]);
});
