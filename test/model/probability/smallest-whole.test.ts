import { expect, test } from 'vitest';
import { smallestWhole } from '#model/probability/smallest-whole.ts';

test('finds the first whole number that holds, from any guess', () => {
  for (const answer of [0, 1, 2, 17, 1000, 2 ** 40]) {
    for (const guess of [0, 1, 16, 17, 18, 5000, 2 ** 41]) {
      expect(smallestWhole((x) => x >= answer, guess)).toBe(answer);
    }
  }
});

test('asks little: about twice the digits of the distance to the guess', () => {
  let asked = 0;
  smallestWhole((x) => (asked++, x >= 1_000_000), 999_000);
  expect(asked).toBeLessThan(25);
});

test('gives up where whole numbers end', () => {
  expect(() => smallestWhole(() => false)).toThrow('target must be within reach of 2⁵³ units');
});
