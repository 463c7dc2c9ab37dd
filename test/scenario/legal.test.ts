import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lever } from '#scenario/lever.ts';
import { isLegal, nearestLegal, sameValue } from '#scenario/legal.ts';
import { lever, levers } from '#scenario/levers.ts';

const today = [10, 15, 45, 30];

function entry(id: string): Lever {
  const found = lever(id);
  if (!found) throw new Error(`no lever ${id}`);
  return found;
}

describe('a number', () => {
  test.each([
    ['serviceTarget', 0.953, 0.955],
    ['serviceTarget', 0.9524, 0.95],
    ['serviceTarget', 2, 0.995],
    ['serviceTarget', -Infinity, 0.8],
    ['cutoffHour', 18.1, 18],
    ['carrierReliability', 0.9996, 0.999],
    ['demandVariability', 1.15, 1.15],
    ['horizonMonths', 7.5, 8],
  ])('%s %f becomes %f', (id, value, nearest) => {
    expect(nearestLegal(entry(id), value)).toBe(nearest);
  });

  test.each([NaN, '0.95', null, undefined, true, [0.95]])('%j is none', (value) => {
    expect(nearestLegal(entry('serviceTarget'), value)).toBeUndefined();
    expect(isLegal(entry('serviceTarget'), value)).toBe(false);
  });
});

describe('a row', () => {
  test.each([
    [
      [25, 25, 25, 25],
      [25, 25, 25, 25],
    ],
    // Ten percents short: the last cell takes them.
    [
      [10, 15, 45, 20],
      [10, 15, 45, 30],
    ],
    // Twenty too many: the last cells give them.
    [
      [30, 40, 50, 0],
      [30, 40, 30, 0],
    ],
    [
      [10.4, 15.6, 45, 29],
      [10, 16, 45, 29],
    ],
    [
      [-5, 50, 55, 0],
      [0, 50, 50, 0],
    ],
    [[100], [100, 0, 0, 0]],
    // New offers may come after those of today, six at most.
    [
      [20, 20, 20, 20, 20],
      [20, 20, 20, 20, 20],
    ],
    [
      [20, 80, 0, 0, 0, 0, 0, 0, 0, 0, 40],
      [20, 80, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
  ])('%j becomes %j', (value, nearest) => {
    expect(nearestLegal(entry('match.G1'), value, today)).toEqual(nearest);
  });

  test.each([[[0, 0, 0, 0]], [[]], ['25-25-25-25'], [['25', NaN]]])('%j is none', (value) => {
    expect(nearestLegal(entry('match.G1'), value, today)).toBeUndefined();
  });

  test('has no legal value where the case has no such row', () => {
    expect(nearestLegal(entry('match.G9'), [100])).toBeUndefined();
  });
});

test('the nearest legal value is legal, and its own nearest', () => {
  const anyValue = fc.oneof(fc.double(), fc.integer(), fc.array(fc.double()), fc.string());
  fc.assert(
    fc.property(fc.constantFrom(...levers), anyValue, (lever, value) => {
      const nearest = nearestLegal(lever, value, today);
      if (nearest === undefined) return;
      expect(isLegal(lever, nearest, today)).toBe(true);
      expect(nearestLegal(lever, nearest, today)).toEqual(nearest);
    }),
  );
});

test('no legal row differs by fewer percents', () => {
  const anyCells = fc.array(fc.nat(100), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(anyCells, (cells) => {
      const nearest = nearestLegal(entry('match.G1'), cells, today);
      if (!Array.isArray(nearest)) return;
      const moved = cells.reduce((sum, cell, row) => sum + Math.abs(cell - nearest[row]), 0);
      const total = cells.reduce((sum, cell) => sum + cell, 0);
      expect(moved).toBe(Math.abs(100 - total));
    }),
  );
});

test('sums of floating steps are the same number, rows the same row', () => {
  expect(sameValue(0.8 + 30 * 0.005, 0.95)).toBe(true);
  expect(sameValue(0.95, 0.955)).toBe(false);
  expect(sameValue([1, 99], [1, 99])).toBe(true);
  expect(sameValue([1, 99], [99, 1])).toBe(false);
});
