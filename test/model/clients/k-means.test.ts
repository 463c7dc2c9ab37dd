import { describe, expect, test } from 'vitest';
import type { Points } from '#model/clients/clusters.ts';
import { settle } from '#model/clients/k-means-settle.ts';
import { kMeans } from '#model/clients/k-means.ts';
import { silhouette } from '#model/clients/silhouette.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { near } from '../near.ts';

const points = (rows: readonly (readonly number[])[]): Points => ({
  rows: rows.length,
  columns: rows[0]!.length,
  values: Float64Array.from(rows.flat()),
});
const draw = mulberry32(5);
const cloud = (n: number): Points =>
  points(Array.from({ length: n }, () => [4 * draw() + Math.floor(3 * draw()) * 5, 6 * draw()]));

describe('kMeans', () => {
  // Means 1 and 11: 1 + 1 + 0, and 0; by hand.
  test('finds the two groups of a line', () => {
    const clusters = kMeans(points([[0], [1], [2], [11]]), 2);
    expect([...clusters.sizes].sort()).toEqual([1, 3]);
    expect([...clusters.centres].sort((a, b) => a - b)).toEqual([1, 11]);
    near(clusters.withinSS, 2);
  });

  test('does not depend on its seed', () => {
    for (const k of [2, 3, 6]) {
      const table = cloud(90);
      const sums = [1, 2, 3, 99].map((seed) => kMeans(table, k, seed).withinSS);
      for (const sum of sums) near(sum, sums[0]!, 1e-9);
    }
  });

  test('finds what trying every partition finds', () => {
    for (let round = 0; round < 5; round++) {
      const table = cloud(9);
      let least = Infinity;
      for (let code = 0; code < 3 ** 9; code++) {
        least = Math.min(
          least,
          withinOf(table, (i) => Math.floor(code / 3 ** i) % 3),
        );
      }
      near(kMeans(table, 3).withinSS, least, 1e-9);
    }
  });

  test('settles, even from poor centres, where moving any one point gains nothing', () => {
    for (let round = 0; round < 12; round++) {
      const table = cloud(25);
      const { members, withinSS } = settle(
        table,
        Float64Array.from({ length: 10 }, () => 4 * draw()),
      );
      near(
        withinOf(table, (i) => members[i]!),
        withinSS,
        1e-10,
      );
      for (let moved = 0; moved < table.rows; moved++) {
        for (let c = 0; c < 5; c++) {
          const other = withinOf(table, (i) => (i === moved ? c : members[i]!));
          expect(other).toBeGreaterThanOrEqual(withinSS * (1 - 1e-9));
        }
      }
    }
  });

  test('goes from one centre to one point each', () => {
    const table = cloud(12);
    near(kMeans(table, 12).withinSS + 1, 1);
    near(
      kMeans(table, 1).withinSS,
      withinOf(table, () => 0),
      1e-10,
    );
    expect(() => kMeans(table, 13)).toThrow('clusters must be at most 12 points; got 13');
  });

  test('bears points that coincide', () => {
    const same = points([[1], [1], [1], [1]]);
    expect(kMeans(same, 3).withinSS).toBe(0);
    expect(kMeans(same, 3).sizes.reduce((sum, size) => sum + size, 0)).toBe(4);
  });
});

describe('silhouette', () => {
  // 0 and 1 against 10: (10 − 1)/10 and (9 − 1)/9, 0 for the point alone.
  test('compares the distance within with the distance to the next cluster', () => {
    const line = points([[0], [1], [10]]);
    near(silhouette(line, Int32Array.of(0, 0, 1), 2), (9 / 10 + 8 / 9) / 3);
  });

  test('is 0 without a second cluster', () => {
    expect(silhouette(cloud(5), new Int32Array(5), 1)).toBe(0);
  });
});

function withinOf({ rows, columns, values }: Points, of: (i: number) => number): number {
  const sums = new Map<number, { size: number; sum: number; square: number }[]>();
  for (let i = 0; i < rows; i++) {
    const sides =
      sums.get(of(i)) ?? Array.from({ length: columns }, () => ({ size: 0, sum: 0, square: 0 }));
    sums.set(of(i), sides);
    sides.forEach((side, d) => {
      const value = values[i * columns + d]!;
      side.size++;
      side.sum += value;
      side.square += value * value;
    });
  }
  return [...sums.values()]
    .flat()
    .reduce((t, { size, sum, square }) => t + square - (sum * sum) / size, 0);
}
