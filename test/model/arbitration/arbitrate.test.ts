import { describe, expect, test } from 'vitest';
import { arbitrate } from '#model/arbitration/arbitrate.ts';
import type { Chair } from '#model/arbitration/chair.ts';
import { consensus } from '#model/arbitration/consensus.ts';
import type { Criterion } from '#model/arbitration/criterion.ts';
import { defaultChairs, defaultCriteria } from '#model/arbitration/default-chairs.ts';
import { ranks } from '#model/arbitration/ranks.ts';
import { regretMatrix } from '#model/arbitration/regret-matrix.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { near } from '../near.ts';

const criteria: readonly Criterion[] = [
  { id: 'margin', better: 'more' },
  { id: 'stock', better: 'less' },
];
/** First for one, second for both, first for the other. */
const scores = [
  [10, 20],
  [8, 12],
  [0, 10],
];
const chairs: readonly Chair[] = [
  { id: 'sales', weights: [3, 1], vetoes: [] },
  { id: 'supplyChain', weights: [1, 3], vetoes: [] },
];

test('regret runs from the best to the worst of each criterion, whichever way is better', () => {
  expect(regretMatrix(scores, criteria)).toEqual([
    [0, 1],
    [0.2, 0.2],
    [1, 0],
  ]);
  expect(regretMatrix([[4, 4]], criteria)).toEqual([[0, 0]]);
});

test('regrets do not depend on units', () => {
  const scaled = scores.map(([margin, stock]) => [1000 * margin! - 7, 0.001 * stock!]);
  regretMatrix(scaled, criteria).forEach((row, at) =>
    row.forEach((regret, k) => expect(regret).toBeCloseTo(regretMatrix(scores, criteria)[at]![k]!)),
  );
});

describe('the table', () => {
  // Utilities: sales .75, .8, .25; supply chain .25, .8, .75.
  const seen = arbitrate(scores, criteria, chairs, 0);

  test('each chair ranks, and says how far its weights may move', () => {
    expect(seen.chairs.map(({ ranks }) => ranks)).toEqual([
      [2, 1, 3],
      [3, 1, 2],
    ]);
    expect(seen.chairs.map(({ winner }) => winner)).toEqual([1, 1]);
    // The middle one wins from a weight of .2 to .8 on margin: by hand, .2 = 1 − t and .2 = t.
    for (const { holds } of seen.chairs) {
      near(holds[0]!.low, 0.2);
      near(holds[0]!.high, 0.8);
    }
    expect(seen.chairs[0]!.holds[0]!.now).toBe(0.75);
  });

  test('disagreement is a distance of ranks; the least regret is the middle one', () => {
    expect(seen.disagreement).toEqual([1, 0, 1]);
    expect(seen.leastRegret).toBe(1);
    expect(seen.regrets[1]).toEqual([0, 0]);
  });

  test('a veto closes a scenario, to all chairs', () => {
    const strict = [{ ...chairs[0]!, vetoes: [{ criterion: 1, limit: 11 }] }, chairs[1]!];
    const closed = arbitrate(scores, criteria, strict, 0);
    expect(closed.open).toEqual([false, false, true]);
    expect(closed.leastRegret).toBe(2);
    expect(closed.chairs.map(({ winner }) => winner)).toEqual([2, 2]);
    const all = [{ ...chairs[0]!, vetoes: [{ criterion: 0, limit: 11 }] }];
    expect(arbitrate(scores, criteria, all, 0)).toMatchObject({
      leastRegret: null,
      chairs: [{ winner: null, holds: [] }],
    });
  });

  test('the limit of a veto is accepted', () => {
    const limit = [{ ...chairs[0]!, vetoes: [{ criterion: 1, limit: 12 }] }];
    expect(arbitrate(scores, criteria, limit, 0).open).toEqual([false, true, true]);
  });
});

test('within the range the same scenario wins, just outside another does', () => {
  const draw = mulberry32(4);
  let edges = 0;
  for (let round = 0; round < 60; round++) {
    const table = Array.from({ length: 6 }, () => defaultCriteria.map(() => draw()));
    const weights = defaultCriteria.map(() => draw());
    const chair = { id: 'any', weights, vetoes: [] };
    const [view] = arbitrate(table, defaultCriteria, [chair], 0).chairs;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    view!.holds.forEach(({ low, now, high }, k) => {
      const rest = total - weights[k]!;
      /** The chair when criterion k has this part of the weight. */
      const winnerAt = (part: number): number | null => {
        const moved = weights.map((weight, j) => (j === k ? part : ((1 - part) * weight) / rest));
        return arbitrate(table, defaultCriteria, [{ ...chair, weights: moved }], 0).chairs[0]!
          .winner;
      };
      near(now, weights[k]! / total);
      expect(low).toBeLessThanOrEqual(now);
      expect(high).toBeGreaterThanOrEqual(now);
      for (const inside of [low + 1e-9, high - 1e-9]) expect(winnerAt(inside)).toBe(view!.winner);
      for (const outside of [low - 1e-6, high + 1e-6]) {
        if (outside <= 0 || outside >= 1) continue;
        expect(winnerAt(outside)).not.toBe(view!.winner);
        edges++;
      }
    });
  }
  expect(edges).toBeGreaterThan(200);
});

test('consensus slides from the mean to the least served', () => {
  const byChair = [
    [1, 0.6],
    [0, 0.5],
  ];
  expect(consensus(byChair, 0)).toEqual([0.5, 0.55]);
  expect(consensus(byChair, 1)).toEqual([0, 0.5]);
  expect(() => consensus(byChair, 2)).toThrow('caution must be a share from 0 to 1; got 2');
});

test('equals share the better rank', () => {
  expect(ranks([0.5, 0.9, 0.5, 0.1])).toEqual([2, 1, 2, 4]);
});

test('the opening weights of each chair are percents of every criterion', () => {
  for (const { weights } of defaultChairs) {
    expect(weights).toHaveLength(defaultCriteria.length);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  }
});

test('says what it refuses', () => {
  expect(() => arbitrate(scores, criteria, [], 0)).toThrow('chairs must be one at least; got 0');
  const odd = { id: 'odd', weights: [1], vetoes: [] };
  expect(() => arbitrate(scores, criteria, [odd], 0)).toThrow('weights must be 2 numbers; got 1');
  const idle = { id: 'idle', weights: [0, 0], vetoes: [] };
  expect(() => arbitrate(scores, criteria, [idle], 0)).toThrow('sum of the weights must be');
  const lost = { ...chairs[0]!, vetoes: [{ criterion: 9, limit: 0 }] };
  expect(() => arbitrate(scores, criteria, [lost], 0)).toThrow(
    'criterion of a veto must be a row of the criteria; got 9',
  );
});
