import { expect, test } from 'vitest';
import type { Case } from '#model/case.ts';
import { defaultMatchRow, isPremium, matchRow, premiumShare } from '#model/matching/match-rows.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

const withClients = (...clients: number[]): Case => ({
  ...tinyCase,
  portfolio: {
    clients: Uint32Array.from(clients),
    lines: tinyCase.portfolio?.lines ?? new Uint32Array(48),
    machines: Uint32Array.of(60, 120, 150),
  },
});

test('a row is what contracts say, in integer percents', () => {
  // G1: 2, 3, 9, 6 of 20 clients.
  expect(defaultMatchRow(tinyCase, 0)).toEqual([10, 15, 45, 30]);
  // G2: 10, 20, 61.67, 8.33 %: the one percent left goes to .67.
  expect(defaultMatchRow(tinyCase, 1)).toEqual([10, 20, 62, 8]);
  // G3: 33.33, 16.67, 50, 0 %.
  expect(defaultMatchRow(tinyCase, 2)).toEqual([33, 17, 50, 0]);
});

test('equal remainders are served in the order of the offers', () => {
  // 1, 1, 1, 0 of 3 clients: 33.33 % each, one percent left.
  expect(defaultMatchRow(withClients(1, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1), 0)).toEqual([
    34, 33, 33, 0,
  ]);
});

test('a segment without clients takes the row of the company', () => {
  expect(defaultMatchRow(withClients(0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 2, 0), 0)).toEqual([
    25, 25, 50, 0,
  ]);
});

test('without contracts there is no row and no share', () => {
  const unknown: Case = { ...tinyCase, portfolio: null };
  expect(defaultMatchRow(unknown, 0)).toEqual([]);
  expect(premiumShare(unknown, {})).toBeNull();
});

test('a scenario replaces the row of its segment only', () => {
  const scenario = { 'match.G1': [0, 0, 0, 100] };
  expect(matchRow(tinyCase, 0, scenario)).toEqual([0, 0, 0, 100]);
  expect(matchRow(tinyCase, 1, scenario)).toEqual([10, 20, 62, 8]);
});

test.each([[[10, 20, 70]], [[10, 20, 60, 9]], [[10.5, 20, 60, 9.5]], [[110, -10, 0, 0]], ['all']])(
  'says what it refuses: %j',
  (row) => {
    expect(() => matchRow(tinyCase, 0, { 'match.G1': row })).toThrow(
      `match.G1 must be 4 integer percents adding up to 100; got ${JSON.stringify(row)}`,
    );
  },
);

test('24 h or better is premium, a confirmed date is not', () => {
  expect(tinyCase.offers.map((offer) => isPremium(tinyCase, offer))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('the premium share weighs segments by their clients', () => {
  // (20 × 75 + 60 × 70 + 120 × 50) ÷ (200 × 100)
  expect(premiumShare(tinyCase, {})).toBe(0.585);
  expect(premiumShare(tinyCase, { 'match.G3': [100, 0, 0, 0] })).toBe(0.285);
});
