import { describe, expect, test } from 'vitest';
import { allocationInForce } from '#model/allocation-in-force.ts';
import { unmovedFlows } from '#model/matching/unmoved-flows.ts';
import { availability } from '#model/parts/availability.ts';
import { networkState } from '#model/parts/network-state.ts';
import { classWeights } from '#model/parts/policy/class-weights.ts';
import { sharedPromises } from '#model/parts/policy/shared-promises.ts';
import { today } from '#model/today.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

const { parts, calibration } = today(tinyCase)!;
const flows = unmovedFlows(tinyCase, tinyCase.portfolio);
const open = tinyCase.classes.map(() => ({ criticality: 0, demands: 0 }));
const levers = { cover: 1, demandVariability: 1, supplierLeadTimeFactor: 1 };

function keeping(pieces: number, cover = 1) {
  const { sharing } = sharedPromises(tinyCase, parts, tinyCase.offers, flows, open, pieces);
  const state = networkState({ ...parts, sharing }, { ...levers, cover }, calibration.localScale);
  return {
    state,
    found: tinyCase.classes.map((_, k) => availability(state, calibration, k, k)),
  };
}

describe('a reserve on the platforms, positions as they stand', () => {
  test('of nothing is first come first served, to the last digit', () => {
    const { near, rescue, direct, wait, empty, onHand } = keeping(0).state;
    expect({ near, rescue, direct, wait, empty, onHand }).toEqual({
      near: calibration.today.near,
      rescue: calibration.today.rescue,
      direct: calibration.today.direct,
      wait: calibration.today.wait,
      empty: calibration.today.empty,
      onHand: calibration.today.onHand,
    });
  });

  test.each([0.6, 1, 2.5])(
    'never serves the fast worse nor the others better, cover × %f',
    (cover) => {
      let last = keeping(0, cover);
      for (let pieces = 1; pieces <= 5; pieces++) {
        const now = keeping(pieces, cover);
        for (const fast of [0, 1])
          expect(now.found[fast]!).toBeGreaterThanOrEqual(last.found[fast]!);
        for (const other of [2, 3])
          expect(now.found[other]!).toBeLessThanOrEqual(last.found[other]!);
        last = now;
      }
      const none = keeping(0, cover);
      expect(last.found[1]!).toBeGreaterThan(none.found[1]!);
      expect(last.found[3]!).toBeLessThan(none.found[3]!);
    },
  );

  test('leaves more on hand: pieces that the others went without', () => {
    const held = (pieces: number) =>
      keeping(pieces).state.onHand.reduce((sum, each) => sum + each, 0);
    expect(held(1)).toBeGreaterThan(held(0));
    expect(held(2)).toBeGreaterThan(held(1));
  });
});

describe('the allocation rule of a scenario', () => {
  test('keeps pieces under reserve only, and says when a level is not used', () => {
    expect(allocationInForce({})).toEqual({ pieces: 0, notices: [] });
    expect(allocationInForce({ allocationRule: 'reserve', rationingLevel: 2 }).pieces).toBe(2);
    expect(allocationInForce({ allocationRule: 'priority', rationingLevel: 2 })).toEqual({
      pieces: 0,
      notices: [{ code: 'leverRepaired', subject: 'rationingLevel', got: 2, used: 0 }],
    });
  });

  test.each([
    [{ allocationRule: 'guess' }, 'must be one of firstCome, priority, reserve; got guess'],
    [{ allocationRule: 'quota' }, 'must be one of firstCome, priority, reserve; got quota'],
    [{ allocationRule: 'reserve', rationingLevel: 1.5 }, 'must be whole, from 0 to 5; got 1.5'],
    [{ rationingLevel: 6 }, 'must be whole, from 0 to 5; got 6'],
  ])('refuses %o', (scenario, message) => {
    expect(() => allocationInForce(scenario)).toThrow(message);
  });
});

describe('what a promise of a class counts', () => {
  const offer = (partsClass: number, target: number | null) => ({ partsClass, target });

  test('is the odds of the targets written, mean 1 over lines', () => {
    const weights = classWeights([offer(0, 0.98), offer(1, 0.95)], [10, 30], [10, 30]);
    expect(weights[0]! / weights[1]!).toBeCloseTo(49 / 19, 9);
    expect((10 * weights[0]! + 30 * weights[1]!) / 40).toBeCloseTo(1, 12);
  });

  test('is the lowest target written where none is', () => {
    const weights = classWeights(
      [offer(0, 0.98), offer(1, null), offer(1, 0.9)],
      [10, 5, 5],
      [10, 10, 9],
    );
    expect(weights[1]! / weights[0]!).toBeCloseTo(9 / 49, 9);
    expect(weights[2]).toBeCloseTo(weights[1]!, 12);
  });

  test('is the same for all when nobody writes a target, or nobody orders', () => {
    for (const weight of classWeights([offer(0, null)], [10], [10, 20])) {
      expect(weight).toBeCloseTo(1, 12);
    }
    expect(classWeights([offer(0, 0.95)], [0], [0, 0])).toEqual([1, 1]);
  });
});
