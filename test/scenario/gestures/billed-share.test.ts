import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '#model/case.ts';
import { billedShare as measure } from '#model/matching/portfolio-measures.ts';
import { evaluate } from '#model/evaluate.ts';
import type { Scenario } from '#model/scenario.ts';
import { billedShare } from '#scenario/gestures/billed-share.ts';
import { namedScenario } from '#scenario/named.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { corvane } from '../../fixtures/corvane.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';
import { anyScenario } from '../any-scenario.ts';

const measured = (of: Case, scenario: Scenario): number => measure(of, scenario) ?? NaN;
const granularity = (0.5 * 120) / 200 / 100 + 1e-12;
const anyShare = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

describe('by hand: only O4 asks a fee; it bills 6 of 20, 8 % of 60 and none of 120 clients', () => {
  test('without a market those who value speed pay first, the fastest promises first', () => {
    // .054 → .15 is 19.2 of 200 clients: the 14 left in G1, then 5.2 of the 60 of G2, 9 % (8.67), from O3.
    expect(billedShare(tinyCase, {}, 0.15)).toEqual({
      'match.G1': [0, 0, 0, 100],
      'match.G2': [10, 20, 53, 17],
    });
  });

  test('those who value it least stop first, and keep the fastest promise without a fee', () => {
    // .054 → .02 is 6.8 clients: the 4.8 of G2, then 2 of G1, 10 %.
    expect(billedShare(tinyCase, {}, 0.02)).toEqual({
      'match.G1': [10, 15, 55, 20],
      'match.G2': [10, 20, 70, 0],
    });
  });
});

describe('on the recommended plan', () => {
  const plan = namedScenario('S4', corvane);

  test('billing nobody waives the fees of the new offers, as S3 does', () => {
    const free = billedShare(corvane, plan, 0);
    expect(measured(corvane, free)).toBe(0);
    expect(measured(corvane, namedScenario('S3', corvane))).toBe(0);
    const ids = Object.keys(free).filter((id) => !(id in plan));
    expect(ids.every((id) => /^price\.[A-F]$/.test(id) && free[id] === 0)).toBe(true);
    for (const id of Object.keys(plan)) expect(free[id]).toEqual(plan[id]);
  });

  test('billing everybody leaves no offer without a fee', () => {
    expect(measured(corvane, billedShare(corvane, plan, 1))).toBe(1);
    expect(measured(corvane, namedScenario('S5', corvane))).toBe(1);
  });

  test('comes back to itself', () => {
    for (const value of [0, 0.2, 0.35, 0.5]) {
      const there = billedShare(corvane, plan, value);
      expect(sameScenario(billedShare(corvane, there, measured(corvane, plan)), plan)).toBe(true);
    }
  });
});

test('Corvane reaches every share from today, and today again', { timeout: 60_000 }, () => {
  for (let percent = 0; percent <= 100; percent += 10) {
    const there = billedShare(corvane, {}, percent / 100);
    expect(Math.abs(measured(corvane, there) - percent / 100)).toBeLessThan(0.002);
    expect(billedShare(corvane, there, measured(corvane, {}))).toEqual({});
  }
});

test(
  'from nobody billed to everybody: more fees; what becomes of the margin is printed',
  { timeout: 60_000 },
  () => {
    const after = [0, 0.25, 0.5, 0.75, 1].map(
      (value) => evaluate(corvane, billedShare(corvane, {}, value)).scenario,
    );
    console.log(
      after
        .map(
          ({ billedShare: share, margin, clientsLost }) =>
            `${(100 * share!).toFixed(0)} %: ${(margin! / 1e6).toFixed(2)} M€, ${clientsLost!.toFixed(1)} lost`,
        )
        .join(' · '),
    );
    const fees = after.map(({ revenueByFamily }) => revenueByFamily.availability!);
    expect(fees[4]).toBeGreaterThan(fees[0]!);
  },
);

test.each([NaN, -0.01, 1.01])('says that %f is no share', (value) => {
  expect(() => billedShare(tinyCase, {}, value)).toThrow(
    `billedShare must be a share in [0, 1]; got ${value}`,
  );
});

test('where no offer asks a fee, or contracts are unknown, nothing moves', () => {
  const free: Case = { ...tinyCase, offers: tinyCase.offers.map((one) => ({ ...one, price: 0 })) };
  expect(billedShare(free, {}, 0.5)).toEqual({});
  const unknown: Case = { ...tinyCase, portfolio: null };
  expect(billedShare(unknown, { cutoffHour: 18 }, 0.5)).toEqual({ cutoffHour: 18 });
  expect(measure(unknown, {})).toBeNull();
});

describe('laws', () => {
  test('done twice is done once', () => {
    fc.assert(
      fc.property(anyScenario, anyShare, (scenario, value) => {
        const once = billedShare(tinyCase, scenario, value);
        expect(sameScenario(billedShare(tinyCase, once, value), once)).toBe(true);
      }),
    );
  });

  test('the share it shows moves nothing', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const same = billedShare(tinyCase, scenario, measured(tinyCase, scenario));
        expect(sameScenario(same, scenario)).toBe(true);
      }),
    );
  });

  test('from today it reaches every value, and what it did it undoes', () => {
    fc.assert(
      fc.property(fc.array(anyShare), anyShare, (way, value) => {
        const there = way.reduce<Scenario>((at, next) => billedShare(tinyCase, at, next), {});
        const direct = billedShare(tinyCase, {}, value);
        expect(Math.abs(measured(tinyCase, direct) - value)).toBeLessThanOrEqual(granularity);
        expect(sameScenario(billedShare(tinyCase, there, value), direct)).toBe(true);
        expect(billedShare(tinyCase, there, measured(tinyCase, {}))).toEqual({});
      }),
    );
  });

  test('every row it writes is one', () => {
    fc.assert(
      fc.property(anyScenario, anyShare, (scenario, value) => {
        for (const row of Object.values(billedShare(tinyCase, scenario, value))) {
          if (!Array.isArray(row)) continue;
          expect(row.every((cell) => Number.isInteger(cell) && cell >= 0)).toBe(true);
          expect(row.reduce((sum, cell) => sum + cell, 0)).toBe(100);
        }
      }),
    );
  });
});
