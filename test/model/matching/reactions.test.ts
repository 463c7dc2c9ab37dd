import { describe, expect, test } from 'vitest';
import type { Case, Offer } from '#model/case.ts';
import { acceptance } from '#model/matching/acceptance.ts';
import { lossRate } from '#model/matching/loss-rate.ts';
import { marketModel } from '#model/matching/market-model.ts';
import { fallbackOffer } from '#model/matching/offer-levels.ts';
import { proposedPlacement, type Placement } from '#model/matching/placement.ts';
import { reactions, type Reactions } from '#model/matching/reactions.ts';
import { refuge } from '#model/matching/refuge.ts';
import type { Scenario } from '#model/scenario.ts';
import { drawnCase, drawnSegments } from '../../fixtures/model/drawn-market.ts';

const of: Case = drawnCase;
const model = marketModel(of, drawnSegments)!;
const [basic, , express, full] = of.offers as readonly [Offer, Offer, Offer, Offer];
const segments = [0, 1, 2];
const prices = [0, 20, 60, 150, 300, 600, 2000];
const proposal = (segment: number, change: Partial<Offer>, from = express) =>
  acceptance(of, model, {
    segment,
    from,
    to: { ...express, id: 'N3', ...change },
    fallback: basic,
  });

describe('acceptance', () => {
  test('falls with the price, from 1 for what is given, and stays a share', () => {
    for (const segment of segments) {
      const shares = prices.map((price) => proposal(segment, { price }).value);
      expect(shares[0]).toBe(1);
      shares.slice(1).forEach((share, at) => expect(share).toBeLessThanOrEqual(shares[at]!));
      expect(shares.at(-1)).toBeGreaterThanOrEqual(0);
      expect(shares.at(-1)).toBeLessThan(0.05);
    }
  });

  test('rises with a faster promise where speed is valued', () => {
    for (const segment of [0, 1]) {
      const [slow, fast, faster] = [2, 1, 0].map(
        (partsClass) => proposal(segment, { partsClass, price: 150 }).value,
      );
      expect(fast).toBeGreaterThan(slow!);
      expect(faster).toBeGreaterThan(fast!);
    }
  });

  test('is higher for the keen than for the careful', () => {
    expect(proposal(0, { price: 150 }).value).toBeGreaterThan(
      proposal(2, { price: 150 }).value + 0.2,
    );
  });

  test('is 1 for an offer left as it is, continuous beside it, and for the fallback', () => {
    const same = { segment: 1, from: full, to: full, fallback: basic };
    expect(acceptance(of, model, same, -0.2).value).toBe(1);
    const dearer = { ...same, to: { ...full, price: full.price + 1 } };
    expect(acceptance(of, model, dearer).value).toBeGreaterThan(0.99);
    expect(acceptance(of, model, { ...same, to: basic }).value).toBe(1);
  });

  test('moves by the shift and stays inside', () => {
    const ask = {
      segment: 1,
      from: express,
      to: { ...express, id: 'N', price: 150 },
      fallback: basic,
    };
    const plain = acceptance(of, model, ask).value;
    expect(acceptance(of, model, ask, 0.1).value).toBeCloseTo(plain + 0.1, 12);
    expect(acceptance(of, model, ask, 1).value).toBe(1);
    expect(acceptance(of, model, ask, -1).value).toBe(0);
  });

  test('has an interval around it; ±20 points without renewals', () => {
    const { value, low, high } = proposal(1, { price: 150 });
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    const stated = { ...model, loyalty: null };
    const to = { ...express, id: 'N3', price: 150 };
    const wide = acceptance(of, stated, { segment: 1, from: express, to, fallback: basic });
    expect(wide.high - wide.value).toBeCloseTo(0.2, 9);
    expect(wide.value - wide.low).toBeCloseTo(0.2, 9);
  });

  test('refuses a segment that does not exist', () => {
    expect(() => proposal(9, {})).toThrow('segment must be a row of segments; got 9');
  });
});

describe('lossRate', () => {
  const rate = (segment: number, held: number, offer = express, factor = 1): number =>
    lossRate(of, model, { segment, offer, fallback: basic, held }, factor)!;

  test('falls as more is held, rises as a promise is taken away or made dearer', () => {
    for (const segment of segments) {
      const byHeld = [0.7, 0.8, 0.9, 1].map((held) => rate(segment, held));
      byHeld.slice(1).forEach((now, at) => expect(now).toBeLessThan(byHeld[at]!));
    }
    expect(rate(0, 0.9, basic)).toBeGreaterThan(rate(0, 0.9));
    expect(rate(0, 0.9, { ...express, price: 300 })).toBeGreaterThan(rate(0, 0.9));
  });

  test('is multiplied by the factor, and stays a share', () => {
    expect(rate(1, 0.9, express, 2)).toBeCloseTo(2 * rate(1, 0.9), 12);
    expect(rate(1, 0.9, express, 0)).toBe(0);
    expect(rate(1, 0, express, 1e6)).toBe(1);
    expect(() => rate(1, 1.2)).toThrow('held must be a share from 0 to 1; got 1.2');
    expect(() => rate(1, 0.9, express, -1)).toThrow('churn factor must be a number ≥ 0; got -1');
  });

  test('is not known without renewals', () => {
    const stated = { ...model, loyalty: null };
    const standing = { segment: 1, offer: express, fallback: basic, held: 0.9 };
    expect(lossRate(of, stated, standing)).toBeNull();
  });
});

describe('loyalty', () => {
  test('finds what made clients leave, and loses as many as left', () => {
    const { loyalty } = model;
    const { estimate, estimateError, used, error } = loyalty!.leaving.missed;
    expect(Math.abs(estimate! - 8)).toBeLessThan(2.5 * estimateError!);
    expect(error).toBeLessThan(estimateError!);
    expect(used).toBeGreaterThan(Math.min(6, estimate!) - 1e-9);
    expect(loyalty!.decisions).toBe(1200);
    expect(loyalty!.keeping.worth.used).toBeGreaterThan(0);
  });

  test('is not known without renewals', () => {
    const quiet = { ...of, market: { ...of.market!, renewals: null } };
    expect(marketModel(quiet, drawnSegments)!.loyalty).toBeNull();
    expect(marketModel({ ...of, market: null }, drawnSegments)).toBeNull();
  });
});

describe('reactions', () => {
  const react = (
    proposed: Placement,
    change: { heldNow?: number; priceIndex?: readonly number[] } = {},
  ): Reactions =>
    reactions(of, model, proposed, {
      acceptanceShift: 0,
      churnFactor: 1,
      heldToday: 0.9,
      heldNow: 0.9,
      fallback: refuge(of, proposed),
      priceIndex: [1, 1, 1],
      ...change,
    });

  test('leave everything where it is when nothing is proposed', () => {
    const proposed = proposedPlacement(of, {});
    const { placement, accepted, lostToday, lostNow } = react(proposed);
    expect(placement.moves).toEqual(proposed.moves);
    expect([...accepted]).toEqual([1, 1, 1]);
    expect(lostNow).toEqual(lostToday);
    expect(lostToday[1]).toBeGreaterThan(0);
  });

  test('send those who refuse a dear offer to the one without a fee, and lose some more', () => {
    const proposed = proposedPlacement(of, allOn([0, 0, 0, 100]));
    const { placement, accepted, lostNow, lostToday } = react(proposed);
    const fallback = refuge(of, proposed);
    const size = of.offers.length;
    const cell = (segment: number, from: number, to: number): number =>
      placement.moves[(segment * size + from) * size + to]!;
    expect(of.offers[fallback]!.price).toBe(0);
    expect(accepted[2]).toBeLessThan(accepted[0]!);
    expect(cell(2, 2, fallback)).toBeGreaterThan(0.6);
    expect(lostNow[2]).toBeGreaterThan(lostToday[2]!);
    expect(cell(2, 2, fallback) + cell(2, 2, 3)).toBeLessThan(1);
  });

  test('hold a segment to the fee it is asked: dearer, fewer accept and more leave, there alone', () => {
    const proposed = proposedPlacement(of, {
      ...allOn([0, 0, 0, 0, 100]),
      'offers.N1.deliveryClass': 'h24',
      'offers.N1.price': 100,
    });
    const usual = react(proposed);
    const dearer = react(proposed, { priceIndex: [1, 1.5, 1] });
    expect(dearer.accepted[1]).toBeLessThan(usual.accepted[1]!);
    expect(dearer.lostNow[1]).toBeGreaterThan(usual.lostNow[1]!);
    for (const other of [0, 2]) {
      expect(dearer.accepted[other]).toBe(usual.accepted[other]);
      expect(dearer.lostNow[other]).toBe(usual.lostNow[other]);
    }
  });

  test('keep more clients when more is held', () => {
    const better = react(proposedPlacement(of, {}), { heldNow: 0.97 });
    expect(better.lostNow[1]).toBeLessThan(better.lostToday[1]!);
  });
});

test('the fallback asks no fee and promises least among what stays open', () => {
  expect(fallbackOffer(of, of.offers)).toBe(0);
  expect(fallbackOffer(of, of.offers, (row) => row !== 0)).toBe(1);
  expect(fallbackOffer(of, [full])).toBe(-1);
});

test('who refuses keeps an offer that the scenario leaves to somebody; where it leaves none free, general terms', () => {
  const refugeOf = (row: readonly number[]): number =>
    refuge(of, proposedPlacement(of, allOn(row)));
  expect(refugeOf([0, 50, 0, 50])).toBe(1);
  expect(refugeOf([0, 0, 0, 100])).toBe(0);
});

function allOn(row: readonly number[]): Scenario {
  return { 'match.G1': row, 'match.G2': row, 'match.G3': row };
}
