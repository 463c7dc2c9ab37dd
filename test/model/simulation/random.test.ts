import { expect, test } from 'vitest';
import { batchMeans } from '#model/simulation/batch-means.ts';
import { createEventHeap } from '#model/simulation/event-heap.ts';
import { drawLineSize, lineSizeMoments, servedBy } from '#model/simulation/line-size.ts';
import { createRandom } from '#model/simulation/random.ts';
import { expectInside } from './inside.ts';

const DRAWS = 200_000;

function estimate(draw: () => number) {
  return batchMeans(Array.from({ length: DRAWS }, draw));
}

test('the same seed gives the same draws, another seed others', () => {
  const draws = (seed: number) => Array.from({ length: 8 }, createRandom(seed).uniform);
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
  for (const draw of draws(9)) expect(draw >= 0 && draw < 1).toBe(true);
});

test('draws have the moments of their laws', () => {
  const random = createRandom(11);
  expectInside(estimate(random.uniform), 1 / 2, 0.001);
  expectInside(
    estimate(() => random.exponential() ** 2),
    2,
    0.02,
  );
  for (const cv2 of [0.04, 1, 3.8]) {
    expectInside(
      estimate(() => random.gamma(cv2)),
      1,
      0.01,
    );
    expectInside(
      estimate(() => (random.gamma(cv2) - 1) ** 2),
      cv2,
      0.2,
    );
  }
  expectInside(
    estimate(() => random.failures(0.3)),
    0.7 / 0.3,
    0.01,
  );
  expect(random.gamma(0)).toBe(1);
});

test('line sizes follow their law', () => {
  const random = createRandom(12);
  const sizes = { single: 0.6, multiple: 0.5, planned: 0.25 };
  const moments = lineSizeMoments(sizes, 0.3);
  const draw = () => drawLineSize(sizes, 0.3, random);
  expectInside(estimate(draw), moments.mean, 0.02);
  expectInside(
    estimate(() => draw() ** 2),
    moments.square,
    0.3,
  );
  const { unplanned, planned } = servedBy(sizes, 5);
  const upTo3 = 0.7 * unplanned[3]! + 0.3 * planned[3]!;
  expectInside(
    estimate(() => (draw() <= 3 ? 1 : 0)),
    upTo3,
    0.01,
  );
  expect(unplanned[1]).toBeCloseTo(0.6, 12);
});

test('events come out in the order of their times, ties in the order they went in', () => {
  const heap = createEventHeap();
  const random = createRandom(13);
  for (let k = 0; k < 500; k++) heap.push(Math.floor(random.uniform() * 50), k, 1);
  const into = { time: -1, node: -1, pieces: 0 };
  let before = { ...into };
  for (let left = 500; left > 0; left--) {
    expect(heap.size()).toBe(left);
    heap.pop(into);
    const after = into.time > before.time || (into.time === before.time && into.node > before.node);
    expect(after).toBe(true);
    before = { ...into };
  }
  expect(heap.soonest()).toBe(Infinity);
});
