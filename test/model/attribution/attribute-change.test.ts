import { describe, expect, test } from 'vitest';
import { attributeChange } from '#model/attribution/attribute-change.ts';
import { exactShares } from '#model/attribution/exact-shares.ts';
import { gameOf, type ValueOf } from '#model/attribution/game.ts';
import { sampledShares } from '#model/attribution/sampled-shares.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { near } from '../near.ts';

const names = (count: number): string[] => Array.from({ length: count }, (_, k) => `g${k}`);

/** A number drawn for every set of groups. */
function anyGame(groups: readonly string[], seed: number): ValueOf {
  const draw = mulberry32(seed);
  const values = new Map(
    Array.from({ length: 2 ** groups.length }, (_, set) => [
      groups.filter((__, k) => (set >> k) & 1).join(),
      { stock: -1e6 * draw(), margin: draw() },
    ]),
  );
  return (moved) => values.get(moved.join())!;
}

test('by hand: a glove game, two left hands and one right', () => {
  const pairs: ValueOf = (moved) => ({
    pairs: Math.min(moved.filter((each) => each !== 'R').length, moved.includes('R') ? 1 : 0),
  });
  const { parts, total } = attributeChange(['L1', 'L2', 'R'], pairs)['pairs']!;
  expect(total).toBe(1);
  near(parts[0]!.share, 1 / 6);
  near(parts[1]!.share, 1 / 6);
  near(parts[2]!.share, 4 / 6);
  expect(parts.map(({ alone, last }) => [alone, last])).toEqual([
    [0, 0],
    [0, 0],
    [0, 1],
  ]);
});

describe('exact', () => {
  test('is efficient: parts add up to the total, for every number', () => {
    for (let groups = 1; groups <= 7; groups++) {
      const found = attributeChange(names(groups), anyGame(names(groups), groups));
      for (const { parts, total } of Object.values(found)) {
        near(
          parts.reduce((sum, { share }) => sum + share, 0),
          total,
          1e-9,
        );
        for (const { error } of parts) expect(error).toBe(0);
      }
    }
  });

  test('evaluates each of 128 sets once', () => {
    let asked = 0;
    const game = anyGame(names(7), 9);
    attributeChange(names(7), (moved) => {
      asked++;
      return game(moved);
    });
    expect(asked).toBe(128);
  });

  test('is symmetric: two groups that do the same get the same', () => {
    const value: ValueOf = (moved) => {
      const same = moved.filter((each) => each !== 'other').length;
      return { margin: same ** 2 + (moved.includes('other') ? 5 * same : 0) };
    };
    const { parts } = attributeChange(['a', 'b', 'other'], value)['margin']!;
    near(parts[0]!.share, parts[1]!.share);
  });

  test('gives nothing to a group that changes nothing', () => {
    const game = anyGame(names(4), 5);
    const idle: ValueOf = (moved) => game(moved.filter((each) => each !== 'idle'));
    for (const { parts } of Object.values(attributeChange([...names(4), 'idle'], idle))) {
      expect(parts[4]).toEqual({ group: 'idle', share: 0, error: 0, alone: 0, last: 0 });
    }
  });

  test('is additive: the parts of a sum are the sums of the parts', () => {
    const [one, two] = [anyGame(names(5), 1), anyGame(names(5), 2)];
    const sum: ValueOf = (moved) => ({ margin: one(moved)['margin']! + two(moved)['margin']! });
    const partsOf = (value: ValueOf) => attributeChange(names(5), value)['margin']!.parts;
    partsOf(sum).forEach(({ share }, k) =>
      near(share, partsOf(one)[k]!.share + partsOf(two)[k]!.share, 1e-10),
    );
  });

  test('of effects that add up is each one’s own', () => {
    const value: ValueOf = (moved) => ({
      stock: moved.reduce((sum, each) => sum - 10 * (1 + Number(each.slice(1))), 0),
    });
    attributeChange(names(6), value)['stock']!.parts.forEach((part, k) => {
      near(part.share, -10 * (k + 1), 1e-12);
      expect([part.alone, part.last]).toEqual([-10 * (k + 1), -10 * (k + 1)]);
    });
  });
});

describe('sampled', () => {
  const groups = names(9);
  const value = anyGame(groups, 21);

  test('is efficient too, and near the exact value, as its error says', () => {
    const game = gameOf(groups, value);
    const exact = exactShares(game, 'margin');
    const { parts, total } = attributeChange(groups, value, { pairs: 400, seed: 3 })['margin']!;
    near(
      parts.reduce((sum, { share }) => sum + share, 0),
      total,
      1e-9,
    );
    const off = parts.map(({ share, error }, k) => Math.abs(share - exact[k]!) / error);
    expect(Math.max(...off)).toBeLessThan(4);
    expect(off.filter((sigma) => sigma < 1).length).toBeGreaterThanOrEqual(4);
  });

  test('its error falls as the root of the orders, and the same seed gives the same', () => {
    const errorAt = (pairs: number): number =>
      sampledShares(gameOf(groups, value), pairs, 8)['margin']!.reduce(
        (sum, { error }) => sum + error,
        0,
      );
    const ratio = errorAt(100) / errorAt(1600);
    expect(ratio).toBeGreaterThan(3);
    expect(ratio).toBeLessThan(5.3);
    expect(errorAt(50)).toBe(errorAt(50));
  });
});

test('says what it refuses', () => {
  const one: ValueOf = () => ({ margin: 1 });
  expect(() => attributeChange(['a', 'a'], one)).toThrow('groups must be all different; got a, a');
  expect(() => attributeChange([], one)).toThrow('groups must be 1 to 30; got 0');
  const hole: ValueOf = (moved) => (moved.length === 1 ? {} : { margin: 1 });
  expect(() => attributeChange(['a', 'b'], hole)).toThrow(
    'margin must be a finite number for every set of groups; got NaN',
  );
});
