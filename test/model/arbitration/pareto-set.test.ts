import { expect, test } from 'vitest';
import type { Criterion } from '#model/arbitration/criterion.ts';
import { dominators, paretoSet } from '#model/arbitration/pareto-set.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';

const criteria: readonly Criterion[] = [
  { id: 'margin', better: 'more' },
  { id: 'stock', better: 'less' },
  { id: 'service', better: 'more' },
];
const draw = mulberry32(7);
const tables = Array.from({ length: 20 }, () =>
  Array.from({ length: 15 }, () => criteria.map(() => Math.floor(6 * draw()))),
);

test('by hand: worse on all goes, different stays, twins stay', () => {
  const scores = [
    [5, 10, 90],
    [4, 12, 90],
    [9, 30, 80],
    [5, 10, 90],
  ];
  expect(dominators(scores, criteria)).toEqual([null, 0, null, null]);
  expect(paretoSet(scores, criteria)).toEqual([0, 2, 3]);
});

test('what goes is beaten by one that stays; of those that stay none beats another', () => {
  for (const scores of tables) {
    const by = dominators(scores, criteria);
    const noWorse = (a: number, b: number): boolean =>
      scores[a]![0]! >= scores[b]![0]! &&
      scores[a]![1]! <= scores[b]![1]! &&
      scores[a]![2]! >= scores[b]![2]!;
    by.forEach((winner, loser) => {
      if (winner !== null) {
        expect(by[winner]).toBeNull();
        expect(noWorse(winner, loser) && !noWorse(loser, winner)).toBe(true);
      } else {
        const beaten = scores.some((_, at) => noWorse(at, loser) && !noWorse(loser, at));
        expect(beaten).toBe(false);
      }
    });
    expect(by).toContain(null);
  }
});

test('wider bands never send more scenarios away, and a band as wide as all keeps them all', () => {
  for (const scores of tables) {
    let kept = 0;
    for (const width of [0, 1, 2, 6]) {
      const stays = paretoSet(scores, criteria, [width, width, width]).length;
      expect(stays).toBeGreaterThanOrEqual(kept);
      kept = stays;
    }
    expect(kept).toBe(scores.length);
  }
});

test('says what it refuses', () => {
  expect(() => paretoSet([], criteria)).toThrow('scenarios must be one at least; got 0');
  expect(() => paretoSet([[1, 2]], criteria)).toThrow(
    'scores of a scenario must be 3 numbers; got 2',
  );
  expect(() => paretoSet([[1, NaN, 2]], criteria)).toThrow(
    'score must be a finite number; got NaN',
  );
  expect(() => paretoSet([[1, 2, 3]], criteria, [0, -1, 0])).toThrow('band must be a number ≥ 0');
});
