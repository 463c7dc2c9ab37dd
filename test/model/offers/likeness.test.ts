import { expect, test } from 'vitest';
import { likeness } from '#model/offers/likeness.ts';
import { corvane } from '../../fixtures/corvane.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

test('by hand, of the five levers that vary: class, target, response, price mode, fee', () => {
  const alike = likeness(tinyCase.offers);
  expect(alike.map((row) => row.map((share) => 5 * share))).toEqual([
    [5, 3, 3, 0],
    [3, 5, 3, 0],
    [3, 3, 5, 1],
    [0, 0, 1, 5],
  ]);
});

test('fees within 5 % are the same fee; none is like no fee; nothing varies, all are alike', () => {
  const [, , , full] = tinyCase.offers;
  const at = (price: number) => ({ ...full!, price });
  expect(likeness([at(400), at(419), at(430), at(0)])[0]).toEqual([1, 1, 0, 0]);
  expect(likeness([full!, full!])).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('D7: O01 and O02 are alike on three quarters of the levers, O04, O05, O06 and O09 among themselves', () => {
  const alike = likeness(corvane.offers);
  const at = (id: string) => corvane.offers.findIndex((offer) => offer.id === id);
  const twins = ['O04', 'O05', 'O06', 'O09'];
  for (const one of twins)
    for (const other of twins) expect(alike[at(one)]![at(other)]).toBeGreaterThanOrEqual(0.75);
  expect(alike[at('O01')]![at('O02')]).toBeGreaterThanOrEqual(0.75);
  // The tables know two classes of O03 where the case keeps the fastest: there it is a twin more.
  const pairs = alike.flatMap((row, a) => row.filter((share, b) => b > a && share >= 0.75));
  expect(pairs).toHaveLength(9);
});
