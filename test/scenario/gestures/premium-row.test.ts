import fc from 'fast-check';
import { expect, test } from 'vitest';
import { premiumRow, type OfferSpeeds } from '#scenario/gestures/premium-row.ts';

/** Catalogue, 48 h, 24 h, machine-down 8 h, another 48 h, another 24 h. */
const offers: OfferSpeeds = {
  premium: [false, false, true, true, false, true],
  window: [Infinity, 48, 24, 8, 48, 24],
  mostHeld: [2, 0, 4, 1, 5, 3],
};

test('down: the slowest premium promises leave first, for the most held 48 h', () => {
  expect(premiumRow([10, 10, 30, 20, 10, 20], 50, offers)).toEqual([10, 10, 30, 20, 30, 0]);
  expect(premiumRow([10, 10, 30, 20, 10, 20], 20, offers)).toEqual([10, 10, 0, 20, 60, 0]);
  expect(premiumRow([10, 10, 30, 20, 10, 20], 0, offers)).toEqual([10, 10, 0, 0, 80, 0]);
});

test('down: without a window among the others, the most held of them', () => {
  const noWindow = { ...offers, window: [Infinity, Infinity, 24, 8, Infinity, 24] };
  expect(premiumRow([0, 0, 100, 0, 0, 0], 40, noWindow)).toEqual([60, 0, 40, 0, 0, 0]);
});

test('up: the fastest of the others leave first, for the most held premium', () => {
  expect(premiumRow([10, 10, 30, 20, 10, 20], 85, offers)).toEqual([10, 0, 45, 20, 5, 20]);
  expect(premiumRow([10, 10, 30, 20, 10, 20], 100, offers)).toEqual([0, 0, 60, 20, 0, 20]);
});

test('without an offer to go to, nobody moves', () => {
  const allPremium = { ...offers, premium: offers.premium.map(() => true) };
  expect(premiumRow([10, 10, 30, 20, 10, 20], 50, allPremium)).toEqual([10, 10, 30, 20, 10, 20]);
});

test('the row keeps adding up to 100, holds the percent asked, and moves no more than needed', () => {
  const anyRow = fc
    .array(fc.nat(100), { minLength: 5, maxLength: 5 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
    .map((cuts) => cuts.slice(1).map((cut, cell) => cut - (cuts[cell] ?? 0)));
  const premiumOf = (row: number[]): number =>
    row.reduce((sum, percent, offer) => sum + (offers.premium[offer] ? percent : 0), 0);
  fc.assert(
    fc.property(anyRow, fc.nat(100), (row, percent) => {
      const dealt = premiumRow(row, percent, offers);
      expect(dealt.reduce((sum, cell) => sum + cell, 0)).toBe(100);
      expect(Math.min(...dealt)).toBeGreaterThanOrEqual(0);
      expect(premiumOf(dealt)).toBe(percent);
      const moved = dealt.reduce((sum, cell, offer) => sum + Math.abs(cell - (row[offer] ?? 0)), 0);
      expect(moved).toBe(2 * Math.abs(percent - premiumOf(row)));
    }),
  );
});
