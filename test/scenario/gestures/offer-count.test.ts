import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '#model/case.ts';
import { offerCount as measure } from '#model/matching/portfolio-measures.ts';
import type { Scenario } from '#model/scenario.ts';
import { offerCount } from '#scenario/gestures/offer-count.ts';
import { namedScenario } from '#scenario/named.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { corvane } from '../../fixtures/corvane.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';
import { anyScenario } from '../any-scenario.ts';

const held = (of: Case, scenario: Scenario): number[] =>
  of.offers.flatMap((_, offer) => {
    const rows = of.segments.map(({ id }) => scenario[`match.${id}`]);
    return rows.every((row) => Array.isArray(row) && row[offer] === 0) ? [] : [offer];
  });

describe('by hand, on four offers: 48 clients on O1, 35 on O2, 106 on O3, 11 on O4', () => {
  // Levers that vary: class, target, response, price mode, fee. O3 and O4 share one (97 %), O1 and O2 three, O2 and O3
  // three, O1 and O3 three.
  test('of pairs as alike, the one that moves fewest clients goes first: O2 into O1', () => {
    expect(offerCount(tinyCase, {}, 3)).toEqual({
      'match.G1': [25, 0, 45, 30],
      'match.G2': [30, 0, 62, 8],
      'match.G3': [50, 0, 50, 0],
    });
  });

  test('then O1 into O3: what is left is what is least alike', () => {
    expect(offerCount(tinyCase, {}, 2)).toEqual({
      'match.G1': [0, 0, 70, 30],
      'match.G2': [0, 0, 92, 8],
      'match.G3': [0, 0, 100, 0],
    });
  });
});

test('what was merged comes back, the most held first', () => {
  const two = {
    'match.G1': [10, 0, 60, 30],
    'match.G2': [0, 0, 92, 8],
    'match.G3': [0, 0, 100, 0],
  };
  // Not of its own making (G1 keeps some O1): O2 is all that has gone, and G1 is as today again.
  expect(offerCount(tinyCase, two, 4)).toEqual({
    'match.G2': [0, 20, 72, 8],
    'match.G3': [0, 17, 83, 0],
  });
});

test('on Corvane the twins of discovery D7 merge first', () => {
  const nine = offerCount(corvane, {}, 9);
  expect(measure(corvane, nine)).toBe(9);
  const left = held(corvane, nine).map((offer) => corvane.offers[offer]!.id);
  // O04, O05, O06 and O09 are alike among themselves; O03 is near them in the case, which keeps its fastest class.
  expect(left.filter((id) => ['O03', 'O04', 'O05', 'O06', 'O09'].includes(id))).toEqual(['O06']);
});

test.each([...Array(13).keys()].map((k) => k + 2))('Corvane counts %i when asked', (count) => {
  expect(measure(corvane, offerCount(corvane, {}, count))).toBe(count);
});

test('on the recommended plan, offers of today come back beside the new', () => {
  const plan = namedScenario('S4', corvane);
  expect(measure(corvane, offerCount(corvane, plan, 6))).toBe(6);
  expect(measure(corvane, offerCount(corvane, plan, 2))).toBe(2);
});

test.each([NaN, 0, 2.5, -1])('says that %f is no count', (value) => {
  expect(() => offerCount(tinyCase, {}, value)).toThrow(
    `offerCount must be a whole number of at least 1; got ${value}`,
  );
});

test('a case without contracts stays as it is', () => {
  const unknown: Case = { ...tinyCase, portfolio: null };
  expect(offerCount(unknown, { cutoffHour: 18 }, 2)).toEqual({ cutoffHour: 18 });
  expect(measure(unknown, {})).toBeNull();
});

describe('laws', () => {
  const anyCount = fc.integer({ min: 1, max: 4 });

  test('never counts more than asked when it lowers, and done twice is done once', () => {
    fc.assert(
      fc.property(anyScenario, anyCount, (scenario, count) => {
        const once = offerCount(tinyCase, scenario, count);
        const was = measure(tinyCase, scenario) ?? NaN;
        const is = measure(tinyCase, once) ?? NaN;
        if (was >= count) expect(is).toBe(count);
        else expect(is).toBeGreaterThanOrEqual(was);
        expect(sameScenario(offerCount(tinyCase, once, count), once)).toBe(true);
      }),
    );
  });

  test('the count it shows moves nothing', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(offerCount(tinyCase, scenario, measure(tinyCase, scenario) ?? NaN)).toBe(scenario);
      }),
    );
  });

  test('what it did it undoes, whatever the way', () => {
    fc.assert(
      fc.property(fc.array(anyCount), anyCount, (way, count) => {
        const there = way.reduce<Scenario>((at, next) => offerCount(tinyCase, at, next), {});
        expect(
          sameScenario(offerCount(tinyCase, there, count), offerCount(tinyCase, {}, count)),
        ).toBe(true);
        expect(offerCount(tinyCase, there, 4)).toEqual({});
      }),
    );
  });

  test('every row it writes is one', () => {
    fc.assert(
      fc.property(anyScenario, anyCount, (scenario, count) => {
        for (const row of Object.values(offerCount(tinyCase, scenario, count))) {
          if (!Array.isArray(row)) continue;
          expect(row.every((cell) => Number.isInteger(cell) && cell >= 0)).toBe(true);
          expect(row.reduce((sum, cell) => sum + cell, 0)).toBe(100);
        }
      }),
    );
  });
});
