import { describe, expect, test } from 'vitest';
import { evaluate } from '#model/evaluate.ts';
import { tinyCase } from '../fixtures/model/tiny-case.ts';

const today = evaluate(tinyCase, {});

describe('S0', () => {
  test('is what was measured, to the last digit', () => {
    expect(today.scenario).toEqual({ ...today.before, ceiling: today.scenario.ceiling });
    expect(today.scenario.ceiling).toBeCloseTo(today.before.ceiling!, 12);
    expect(today.delta).toEqual({ cost: 0, stock: 0, service: 0, margin: 0 });
    expect(today.coverFactor).toBe(1);
  });

  test('reads service as kept over made: 454 of 502 promises', () => {
    expect(today.before.service).toBeCloseTo(454 / 502, 12);
  });

  test('adds its cost lines up to its cost', () => {
    const sum = Object.values(today.before.costLines!).reduce((total, line) => total + line, 0);
    expect(sum).toBeCloseTo(today.before.cost!, 6);
  });

  test('margin is revenue − cost of goods − cost', () => {
    const { revenue, costOfGoods, cost, margin } = today.before;
    expect(margin).toBeCloseTo(revenue! - costOfGoods! - cost!, 6);
  });

  test('is the same when its own default target is written out', () => {
    const written = evaluate(tinyCase, { serviceTarget: today.values['serviceTarget'] as number });
    expect(written.scenario.stock).toBe(today.scenario.stock);
  });
});

describe('a scenario', () => {
  test('moves margin by minus the change of cost', () => {
    for (const scenario of [
      { serviceTarget: 0.9 },
      { cutoffHour: 18 },
      { 'match.G3': [20, 50, 30, 0] },
    ]) {
      const { delta } = evaluate(tinyCase, scenario);
      expect(delta.margin).toBeCloseTo(-delta.cost!, 6);
    }
  });

  test('reaches the availability it aims at', () => {
    for (const target of [0.8, 0.85, 0.9, 0.96]) {
      expect(evaluate(tinyCase, { serviceTarget: target }).availability).toBeCloseTo(target, 5);
    }
  });

  test('says so when the target is out of reach, and what it reached', () => {
    const { notices, availability } = evaluate(tinyCase, { serviceTarget: 0.995 });
    expect(notices).toEqual([
      { code: 'targetOutOfReach', subject: 'serviceTarget', got: 0.995, used: availability },
    ]);
  });

  test('reads excess stock at the horizon: it leaves no faster than demand takes it', () => {
    const soon = evaluate(tinyCase, { serviceTarget: 0.8, horizonMonths: 0 }).scenario;
    const later = evaluate(tinyCase, { serviceTarget: 0.8, horizonMonths: 36 }).scenario;
    expect(soon.stock).toBeCloseTo(today.before.stock!, 6);
    expect(later.stock!).toBeLessThan(soon.stock!);
    expect(later.stock!).toBeGreaterThanOrEqual(later.stockFloor! - 1e-6);
    expect(soon.stockFloor).toBeCloseTo(later.stockFloor!, 6);
  });

  test('is plain data that survives structured cloning', () => {
    const results = evaluate(tinyCase, { cutoffHour: 18 });
    expect(structuredClone(results)).toEqual(results);
    expect(JSON.stringify(results).length).toBeLessThan(50_000);
  });

  test('refuses a value that is no number, naming the lever', () => {
    expect(() => evaluate(tinyCase, { cutoffHour: 'six' })).toThrow(
      'cutoffHour must be a number; got six',
    );
  });
});

test('without a network only what was measured is given, and the notice says why', () => {
  const { scenario, before, notices } = evaluate({ ...tinyCase, network: null, costs: null }, {});
  expect(before.service).toBeCloseTo(454 / 502, 12);
  expect(before.cost).toBeNull();
  expect(before.margin).toBeNull();
  expect(scenario.service).toBeNull();
  expect(notices).toEqual([{ code: 'tableMissing', subject: 'stock' }]);
});
