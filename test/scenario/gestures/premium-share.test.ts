import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '#model/case.ts';
import { premiumShare as measurePremiumShare } from '#model/matching/match-rows.ts';
import type { Scenario } from '#model/scenario.ts';
import { gestures } from '#scenario/gestures.ts';
import { premiumShare } from '#scenario/gestures/premium-share.ts';
import { lever, levers } from '#scenario/levers.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';
import { anyScenario } from '../any-scenario.ts';

const handle = lever('premiumShare');
if (!handle) throw new Error('premiumShare must be in the register');

/** Half a percent of the largest segment (120 of 200 clients), and noise. */
const granularity = (0.5 * 120) / 200 / 100 + 1e-12;
const anyValue = fc.integer({ min: 10, max: 100 }).map((percent) => percent / 100);
const measured = (scenario: Scenario): number => measurePremiumShare(tinyCase, scenario) ?? NaN;

test('every gesture of the register is written, and no other', () => {
  expect(Object.keys(gestures)).toEqual(
    levers.filter(({ gesture }) => gesture).map(({ id }) => id),
  );
});

describe('by hand, on 20, 60 and 120 clients of which 75, 70 and 50 % are premium', () => {
  test('lowering starts with the clients who value speed least', () => {
    // .585 → .30 is 57 of 200 clients: 47.5 % of G3, which stops at 3 % (nearest of 2.5, up).
    expect(premiumShare(tinyCase, {}, 0.3)).toEqual({ 'match.G3': [33, 64, 3, 0] });
  });

  test('then goes on to the next', () => {
    // .585 → .10 is 97 clients: G3 gives its 60, G2 37 of its 42: 61.67 of 70 %, 8.33 left, the fast ones.
    expect(premiumShare(tinyCase, {}, 0.1)).toEqual({
      'match.G2': [10, 82, 0, 8],
      'match.G3': [33, 67, 0, 0],
    });
  });

  test('raising starts with those who value it most', () => {
    // .585 → .70 is 23 clients: 5 of G1, 18 of G2, all there is; both had 48 h and catalogue to give.
    expect(premiumShare(tinyCase, {}, 0.7)).toEqual({
      'match.G1': [0, 0, 70, 30],
      'match.G2': [0, 0, 92, 8],
    });
  });
});

test('clients go to what their segment holds most; where it holds none, to what the company does', () => {
  const { portfolio } = tinyCase;
  if (!portfolio) throw new Error('the tiny case must have contracts');
  const clients = Uint32Array.of(2, 3, 11, 4, 6, 12, 5, 37, 80, 40, 0, 0);
  const other: Case = { ...tinyCase, portfolio: { ...portfolio, clients } };
  expect(premiumShare(other, {}, 1)).toEqual({
    'match.G1': [0, 0, 80, 20],
    'match.G2': [0, 0, 8, 92],
    'match.G3': [0, 0, 0, 100],
  });
});

test('today needs nothing', () => {
  expect(premiumShare(tinyCase, {}, measured({}))).toEqual({});
});

test('other levers stay, and a case without contracts stays as it is', () => {
  expect(premiumShare(tinyCase, { cutoffHour: 18 }, 0.3)).toMatchObject({ cutoffHour: 18 });
  const unknown: Case = { ...tinyCase, portfolio: null };
  expect(premiumShare(unknown, { cutoffHour: 18 }, 0.3)).toEqual({ cutoffHour: 18 });
  expect(measurePremiumShare(unknown, {})).toBeNull();
});

test.each([NaN, -0.01, 1.01])('says that %f is no share', (value) => {
  expect(() => premiumShare(tinyCase, {}, value)).toThrow(
    `premiumShare must be a share in [0, 1]; got ${value}`,
  );
});

test('a case without premium offers, or with nothing else, stays as it is', () => {
  const all = (partsClass: number): Case => ({
    ...tinyCase,
    offers: tinyCase.offers.map((offer) => ({ ...offer, partsClass })),
  });
  expect(premiumShare(all(3), {}, 0.5)).toEqual({});
  expect(premiumShare(all(1), {}, 0.5)).toEqual({});
});

describe('laws', () => {
  test('reaches every value of its range, from any scenario', () => {
    fc.assert(
      fc.property(anyScenario, anyValue, (scenario, value) => {
        const share = measured(premiumShare(tinyCase, scenario, value));
        expect(Math.abs(share - value)).toBeLessThanOrEqual(granularity);
      }),
    );
  });

  test('done twice is done once', () => {
    fc.assert(
      fc.property(anyScenario, anyValue, (scenario, value) => {
        const once = premiumShare(tinyCase, scenario, value);
        expect(premiumShare(tinyCase, once, value)).toBe(once);
      }),
    );
  });

  test('the value measured moves nothing', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(premiumShare(tinyCase, scenario, measured(scenario))).toBe(scenario);
      }),
    );
  });

  test('what it did it undoes: the way does not matter, and today is {} again', () => {
    fc.assert(
      fc.property(fc.array(anyValue), anyValue, (way, value) => {
        const start: Scenario = {};
        const there = way.reduce((at, next) => premiumShare(tinyCase, at, next), start);
        const direct = premiumShare(tinyCase, {}, value);
        expect(sameScenario(premiumShare(tinyCase, there, value), direct)).toBe(true);
        expect(premiumShare(tinyCase, there, measured({}))).toEqual({});
      }),
    );
  });

  test('every row it writes is one', () => {
    fc.assert(
      fc.property(anyScenario, anyValue, (scenario, value) => {
        for (const row of Object.values(premiumShare(tinyCase, scenario, value))) {
          if (!Array.isArray(row)) continue;
          expect(row.every((cell) => Number.isInteger(cell) && cell >= 0)).toBe(true);
          expect(row.reduce((sum, cell) => sum + cell, 0)).toBe(100);
        }
      }),
    );
  });

  test('never lowers a segment that values speed more while one that values it less still has some', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const scenario = premiumShare(tinyCase, {}, value);
        const lowered = value < measured({});
        const [first, second, third] = lowered ? ['G3', 'G2', 'G1'] : ['G1', 'G2', 'G3'];
        const end = lowered ? 0 : 100;
        const premium = (id: string | undefined): number => {
          const row = scenario[`match.${id}`];
          return Array.isArray(row) ? row[2] + row[3] : NaN;
        };
        if (`match.${second}` in scenario) expect(premium(first)).toBe(end);
        if (`match.${third}` in scenario) expect(premium(second)).toBe(end);
      }),
    );
  });
});
