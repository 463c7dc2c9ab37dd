import { expect, test } from 'vitest';
import { offersInForce } from '#model/matching/offers-in-force.ts';
import { revenueChange } from '#model/offers/revenue-change.ts';
import { revenueOfStaying } from '#model/offers/revenue-of-staying.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';
import { tinyClients } from '../../fixtures/model/tiny-clients.ts';
import { near } from '../near.ts';

const of = { ...tinyCase, clients: tinyClients };
const offers = offersInForce(of, {});
const size = offers.length;
const terms = { offers, priceIndex: new Float64Array(tinyClients.count).fill(1), comfortKept: 0.3 };

/** Everybody where he is; `stays` of the first client. */
function moves(stays: number) {
  const held = new Float64Array(tinyClients.count * size);
  tinyClients.contracts!.offer.forEach((offer, client) => {
    if (offer >= 0) held[client * size + offer] = client === 0 ? stays : 1;
  });
  const kept = new Float64Array(tinyClients.count).fill(1);
  kept[0] = stays;
  return { size, held, stays: kept };
}

test('whoever stays, and changes nothing, changes no revenue, direct or indirect', () => {
  const { byFamily, costOfGoods } = revenueOfStaying(of, moves(1), offers);
  expect([...Object.values(byFamily), costOfGoods].map(Math.abs)).toEqual([0, 0, 0, 0, 0]);
});

test('whoever leaves takes along what he bought, and its goods; all of it is indirect', () => {
  const { money, years } = tinyClients;
  const found = revenueOfStaying(of, moves(0.25), offers);
  near(found.byFamily.parts, -0.75 * money!.revenue[years - 1]!);
  near(found.costOfGoods, -0.75 * money!.costOfGoods[years - 1]!);
  expect(revenueChange(of, moves(0.25), terms)).toEqual(found);
});
