import { expect, test } from 'vitest';
import { spread } from '#figures/marks/spread.ts';

test('labels that have room stay where they are', () => {
  expect(
    spread(
      [
        { at: 50, width: 20 },
        { at: 200, width: 20 },
      ],
      [0, 300],
    ),
  ).toEqual([50, 200]);
});

test('labels that meet are pushed apart, in their order, inside the bounds', () => {
  // 40 px each and a gap of 10: centres at least 50 apart, the last at most 300 − 20.
  expect(
    spread(
      [
        { at: 290, width: 40 },
        { at: 280, width: 40 },
      ],
      [0, 300],
    ),
  ).toEqual([280, 230]);
  expect(
    spread(
      [
        { at: 5, width: 40 },
        { at: 20, width: 40 },
      ],
      [0, 300],
    ),
  ).toEqual([20, 70]);
});
