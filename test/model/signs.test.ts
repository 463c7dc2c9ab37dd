import { describe, expect, test } from 'vitest';
import { evaluate } from '#model/evaluate.ts';
import { corvane } from '../fixtures/corvane.ts';
import { tinyCase } from '../fixtures/model/tiny-case.ts';
import { endToEnd, leverEnds, SAME_SERVICE } from './sign-table.ts';

/** The signs that must hold whatever the company; sizes are outputs. */
describe.each([
  ['a tiny case', tinyCase],
  ['Corvane', corvane],
])('levers from end to end, %s', (_, of) => {
  const ends = leverEnds(of);
  const move = (id: string) => endToEnd(of, ...ends[id]!);

  test('serviceTarget up: more cost, more stock, more service', () => {
    const { cost, stock, service, constantMix, margin } = move('serviceTarget');
    expect(cost).toBeGreaterThan(0);
    expect(stock).toBeGreaterThan(0);
    expect(service).toBeGreaterThan(0);
    expect(constantMix).toBeGreaterThan(0);
    // Where nobody can leave, margin moves by minus the cost.
    if (of.market === null) expect(margin).toBeCloseTo(-cost, 3);
  });

  test('premiumShare up at equal target: more cost, never less stock, same service at constant mix', () => {
    const { cost, stock, constantMix, margin } = move('premiumShare');
    expect(cost).toBeGreaterThan(0);
    expect(stock).toBeGreaterThanOrEqual(0);
    expect(Math.abs(constantMix)).toBeLessThan(SAME_SERVICE);
    expect(margin).toBeLessThan(0);
  });

  test('cutoffHour up: never more stock, never less service', () => {
    const { stock, service, constantMix } = move('cutoffHour');
    expect(stock).toBeLessThanOrEqual(0);
    expect(service).toBeGreaterThanOrEqual(0);
    expect(constantMix).toBeGreaterThanOrEqual(0);
  });

  test('cutoffHour up: more lines reach the client within 24 h of the order', () => {
    const [low, high] = ends['cutoffHour']!;
    const within = (s: typeof low) => evaluate(of, s).scenario.within24h!;
    expect(within(high)).toBeGreaterThan(within(low));
  });

  test('carrierReliability up: more service, fewer promises to make up for, more margin', () => {
    const { cost, missed, stock, service, margin } = move('carrierReliability');
    expect(service).toBeGreaterThan(0);
    expect(missed).toBeLessThanOrEqual(0);
    // Clients who stay because promises are kept cost what serving them costs.
    if (of.market === null) expect(cost).toBeLessThanOrEqual(0);
    expect(stock).toBe(0);
    expect(margin).toBeGreaterThanOrEqual(0);
  });

  test.each(['demandVariability', 'supplierLeadTimeFactor'])(
    '%s up: more cost, more stock, no more service, less margin',
    (id) => {
      const { cost, stock, constantMix, margin } = move(id);
      expect(cost).toBeGreaterThan(0);
      expect(stock).toBeGreaterThan(0);
      expect(constantMix).toBeLessThan(SAME_SERVICE);
      expect(margin).toBeLessThan(0);
    },
  );

  test('holdingRate up: more cost, less margin, nothing else', () => {
    const { cost, stock, service, margin } = move('holdingRate');
    expect(cost).toBeGreaterThan(0);
    expect([stock, service]).toEqual([0, 0]);
    expect(margin).toBeLessThan(0);
  });

  test('stock and service never fall along the target, and service stays under its ceiling', () => {
    let last = { stock: -Infinity, service: -Infinity };
    for (let target = 0.8; target < 0.996; target += 0.0325) {
      const { scenario } = evaluate(of, { serviceTarget: target });
      expect(scenario.stock!).toBeGreaterThanOrEqual(last.stock - 1);
      expect(scenario.service!).toBeGreaterThanOrEqual(last.service - 1e-6);
      expect(scenario.service!).toBeLessThan(scenario.ceiling!);
      last = { stock: scenario.stock!, service: scenario.service! };
    }
  });
});

test('along the target margin rises, then falls: missed promises lose clients, the last points cost most', () => {
  const targets = [0.8, 0.86, 0.92, 0.94, 0.96, 0.98, 0.995];
  const margins = targets.map(
    (serviceTarget) => evaluate(corvane, { serviceTarget }).scenario.margin!,
  );
  const best = margins.indexOf(Math.max(...margins));
  console.log(
    targets.map((target, k) => `${target}: ${(margins[k]! / 1e6).toFixed(2)} M€`).join(' · '),
  );
  expect(best).toBeGreaterThan(0);
  expect(best).toBeLessThan(targets.length - 1);
  for (let k = 1; k < targets.length; k++) {
    if (k <= best) expect(margins[k]).toBeGreaterThan(margins[k - 1]!);
    else expect(margins[k]).toBeLessThan(margins[k - 1]!);
  }
});
