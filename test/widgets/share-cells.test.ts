import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostOf, padded, readCell, withCell } from '#widgets/share-cells.ts';

/** Rows of 2 to 8 integer percents that add up to 100. */
const anyRow = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 7 })
  .map((cuts) => {
    const places = [0, ...cuts.sort((a, b) => a - b), 100];
    return places.slice(1).map((place, k) => place - (places[k] ?? 0));
  });

test('whatever is written in a cell, the row still adds up to 100 and the other cells stand', () => {
  fc.assert(
    fc.property(anyRow, fc.nat(), fc.nat(), (row, anyCell, anyValue) => {
      const cell = anyCell % (row.length - 1);
      const value = anyValue % (mostOf(row, cell) + 1);
      const next = withCell(row, cell, value, row.length);
      expect(next.reduce((sum, own) => sum + own, 0)).toBe(100);
      expect(next[cell]).toBe(value);
      expect(next.every((own) => own >= 0)).toBe(true);
      row.slice(0, -1).forEach((own, k) => k !== cell && expect(next[k]).toBe(own));
    }),
  );
});

test('cells beyond those of today that hold nobody are left out', () => {
  const row = padded([20, 80], 4);
  expect(row).toEqual([20, 80, 0, 0]);
  expect(withCell(row, 0, 20, 2)).toEqual([20, 80]);
  expect(withCell(row, 1, 50, 2)).toEqual([20, 50, 0, 30]);
});

test.each([
  ['25', 25],
  ['0', 0],
  ['60', 60],
  ['61', 'range'],
  ['-1', 'range'],
  ['', 'range'],
  ['abc', 'range'],
  ['12,5', 'whole'],
])('%j typed where 60 is the most is %j', (text, found) => {
  expect(readCell(text, 60)).toBe(found);
});
