import { describe, expect, test } from 'vitest';
import { familyMargins } from '#model/costs/family-margins.ts';
import { evaluate } from '#model/evaluate.ts';
import type { Triangle } from '#model/results.ts';
import { namedScenario } from '#scenario/named.ts';
import { corvane } from '../../fixtures/corvane.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

const all = ['parts', 'field', 'mro', 'availability'] as const;
const year = {
  revenueByFamily: { parts: 1000, field: 200, mro: 300, availability: 150 },
  costOfGoods: 500,
  penalties: 10,
  costLines: {
    holding: 60,
    warehouse: 50,
    transport: 40,
    orders: 30,
    visits: 240,
    workshop: 210,
    accounts: 90,
    overhead: 70,
    platforms: 20,
    evening: 5,
    missed: 25,
  },
};

test('by hand: a quarter of the visits is covered by a fee', () => {
  expect(familyMargins(all, year, 0.25)).toEqual({
    // 1000 − 500 − 205 · 200 − 180 · 300 − 210 · 150 − 60 − 10
    marginByFamily: { parts: 295, field: 20, mro: 90, availability: 80 },
    sharedCost: 175,
  });
});

test('parts alone keep their margin; a cost that is unknown leaves no margin', () => {
  const alone = {
    ...year,
    penalties: null,
    costLines: { ...year.costLines, visits: 0, workshop: 0 },
  };
  expect(familyMargins(['parts'], alone, null)).toEqual({
    marginByFamily: { parts: 295 },
    sharedCost: 185,
  });
  expect(familyMargins(all, { ...year, costLines: null }, 0.25)).toEqual({
    marginByFamily: { parts: null, field: null, mro: null, availability: null },
    sharedCost: null,
  });
});

describe.each([
  ['Corvane', corvane, ['S0', 'S2', 'S4', 'S5'] as const],
  ['a tiny case', tinyCase, ['S0'] as const],
])('%s', (_, of, names) => {
  test.each(names)('families, less what they share, add up to the margin: %s', (name) => {
    const { before, scenario } = evaluate(of, namedScenario(name, of));
    for (const triangle of [before, scenario])
      expect(left(triangle)).toBeCloseTo(triangle.margin!, 4);
  });
});

function left({ marginByFamily, sharedCost }: Triangle): number {
  return Object.values(marginByFamily).reduce<number>((sum, one) => sum + one!, 0) - sharedCost!;
}
