import { describe, expect, test } from 'vitest';
import { abcClasses } from '#model/clients/abc-classes.ts';
import { gini } from '#model/clients/gini.ts';
import { purchaseScores } from '#model/clients/recency-frequency-monetary.ts';
import { whaleCurve } from '#model/clients/whale-curve.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { near } from '../near.ts';

describe('gini', () => {
  test('goes from 0 when all are equal to (n − 1)/n when one has all', () => {
    expect(gini([3, 3, 3])).toBe(0);
    near(gini([0, 0, 0, 8]), 3 / 4);
  });

  test('is half the mean gap between two, over the mean', () => {
    const draw = mulberry32(2);
    const values = Array.from({ length: 40 }, () => draw() ** 3);
    let gaps = 0;
    for (const a of values) for (const b of values) gaps += Math.abs(a - b);
    const mean = values.reduce((sum, x) => sum + x, 0) / 40;
    near(gini(values), gaps / 1600 / (2 * mean));
  });

  test('says which value it refuses', () => {
    expect(() => gini([1, -1])).toThrow('value must be a number ≥ 0; got -1');
    expect(() => gini([0, 0])).toThrow('total must be a number > 0; got 0');
  });
});

describe('abcClasses', () => {
  // Shares before: 0, .8, .9, .95: A, B, B, C; a share on a limit passes on.
  test('puts a share equal to a limit in the next class', () => {
    expect(abcClasses([5, 80, 10, 5]).map(({ cls }) => cls)).toEqual(['A', 'B', 'B', 'C']);
  });

  test('keeps the order of the inputs among equals', () => {
    expect(abcClasses([2, 9, 2, 2]).map(({ index }) => index)).toEqual([1, 0, 2, 3]);
  });
});

describe('whaleCurve', () => {
  test('rises to its peak, then falls back to the total', () => {
    const { cumulative, peak, clientsAtPeak, total } = whaleCurve([-3, 0, 10, 5, -2]);
    expect(cumulative).toEqual([10, 15, 15, 13, 10]);
    expect([peak, clientsAtPeak, total]).toEqual([15, 2, 10]);
    expect(() => whaleCurve([1, -1])).toThrow('total profit must be a number > 0; got 0');
  });
});

describe('purchaseScores', () => {
  const clients = [5, 40, 200, 10, 90].map((recencyDays, k) => {
    return { recencyDays, frequency: k, monetary: 7 };
  });

  test('gives each grade to as many clients, the best of them highest', () => {
    const scores = purchaseScores(clients);
    expect(scores.map(({ recency }) => recency)).toEqual([5, 3, 1, 4, 2]);
    expect(scores.map(({ frequency }) => frequency)).toEqual([1, 2, 3, 4, 5]);
  });

  test('ranks the earlier of two equals worse', () => {
    expect(purchaseScores(clients).map(({ monetary }) => monetary)).toEqual([1, 2, 3, 4, 5]);
  });

  test('does with any number of grades', () => {
    const halves = purchaseScores(clients, 2).map(({ frequency }) => frequency);
    expect(halves).toEqual([1, 1, 1, 2, 2]);
    expect(() => purchaseScores(clients, 0)).toThrow('grades must be a whole number ≥ 1; got 0');
  });
});
