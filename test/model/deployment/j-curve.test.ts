import { describe, expect, test } from 'vitest';
import { clientWaves } from '#model/deployment/client-waves.ts';
import { criticalPath } from '#model/deployment/critical-path.ts';
import { defaultPlan } from '#model/deployment/default-plan.ts';
import { jCurve } from '#model/deployment/j-curve.ts';
import { moveMonths } from '#model/deployment/move-months.ts';
import { defaultOneOff, oneOffByMonth } from '#model/deployment/one-off-costs.ts';
import { sCurve } from '#model/deployment/s-curve.ts';
import { shareInForce } from '#model/deployment/share-in-force.ts';
import { mulberry32 } from '#model/probability/mulberry32.ts';
import { near } from '../near.ts';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const draw = mulberry32(13);

test('an S: level, half way at half time, level', () => {
  expect([-1, 0, 0.5, 1, 3].map(sCurve)).toEqual([0, 0, 0.5, 1, 1]);
  for (let u = 0; u < 1; u += 0.05) expect(sCurve(u + 0.05)).toBeGreaterThan(sCurve(u));
});

test('clients move at the later of their wave and the end of their contract', () => {
  expect([...moveMonths([0, 0, 1, 1, -1], [NaN, 9, -1, 30, 2], [6, 12])]).toEqual([
    ...[6, 9, 12, 30, Infinity],
  ]);
  expect(() => moveMonths([2], [0], [6, 12])).toThrow(
    'wave must be a row of 2 waves, or −1; got 2',
  );
  expect(() => moveMonths([0], [], [6])).toThrow('contract ends must be 1 numbers; got 0');
});

describe('the wave of a client', () => {
  const clients = { segment: [0, 1, 0, 1, 0], region: [2, 2, 5, 2, 2] };
  const pilot = { region: 2, size: 2 };

  test('is the pilot, that of his segment, or none', () => {
    expect([...clientWaves(clients, [1, 3], pilot, 'waves')]).toEqual([0, 0, 1, 3, 1]);
    expect([...clientWaves(clients, [1, 3], pilot, 'pilot')]).toEqual([0, 0, -1, -1, -1]);
    expect([...clientWaves(clients, [1, 3], pilot, 'bigBang')]).toEqual([0, 2, 0, 2, 0]);
  });

  test('a pilot larger than its region takes from the others', () => {
    const five = { region: 5, size: 3 };
    expect([...clientWaves(clients, [1, 1], five, 'waves')]).toEqual([0, 0, 0, 1, 1]);
  });

  test('a segment without wave is refused', () => {
    expect(() => clientWaves(clients, [1], pilot, 'waves')).toThrow(
      'segment must be one with a wave; got 1',
    );
    expect(() => clientWaves(clients, [1, 0], pilot, 'waves')).toThrow(
      'wave must be a whole number ≥ 1; got 0',
    );
  });
});

describe('the share in force', () => {
  const moves = Array.from({ length: 60 }, () => 20 * draw());
  const weights = moves.map(() => draw());
  const ramp = { months: 4, delay: 1.5, reach: 0.7 };

  test('never falls, starts at nothing, ends at its reach', () => {
    const shares = shareInForce(moves, weights, ramp, 48);
    expect(shares[0]).toBeLessThan(0.01);
    for (let k = 1; k < 48; k++) expect(shares[k]!).toBeGreaterThanOrEqual(shares[k - 1]!);
    near(shares[47]!, 0.7);
  });

  test('a longer delay, a slower ramp, a later move: less in every month', () => {
    const base = shareInForce(moves, weights, ramp, 30);
    for (const less of [
      shareInForce(moves, weights, { ...ramp, delay: 3 }, 30),
      shareInForce(moves, weights, { ...ramp, months: 8 }, 30),
      shareInForce(
        moves.map((month) => month + 1),
        weights,
        ramp,
        30,
      ),
    ]) {
      less.forEach((share, month) => expect(share).toBeLessThanOrEqual(base[month]! + 1e-12));
      expect(sum(less)).toBeLessThan(sum(base));
    }
  });

  test('leaves out those who never move', () => {
    const half = shareInForce([0, Infinity], [1, 1], { ...ramp, reach: 1 }, 24);
    near(half[23]!, 0.5);
  });
});

describe('money spent once', () => {
  const schedule = criticalPath(defaultPlan);

  test('1.48 M€, all of it within the plan', () => {
    const spent = oneOffByMonth(defaultOneOff, schedule, 20);
    near(sum(spent), 1_480_000, 1e-12);
    for (const month of spent) expect(month).toBeGreaterThanOrEqual(0);
    // 67 weeks are 15.4 months.
    expect(spent.slice(16)).toEqual([0, 0, 0, 0]);
    expect(spent[15]).toBeGreaterThan(0);
  });

  test('goes where its tasks go', () => {
    const training = [{ id: 'training', amount: 900, tasks: ['T13', 'T14'] }];
    const spent = oneOffByMonth(training, schedule, 20);
    // Weeks 8–12 and 20–25: months 1–2 and 4–5.
    expect(spent.map((each) => Math.sign(each)).slice(0, 7)).toEqual([0, 1, 1, 0, 1, 1, 0]);
    near(spent[1]! + spent[2]!, 400);
  });

  test('months too few for the plan are refused', () => {
    expect(() => oneOffByMonth(defaultOneOff, schedule, 12)).toThrow(
      'months must be at least 16; got 12',
    );
  });
});

describe('the J', () => {
  const zeros = Array.from({ length: 24 }, () => 0);
  const oneOff = zeros.map((_, month) => (month < 6 ? 100 : 0));
  const inForce = zeros.map((_, month) => (month < 6 ? 0 : 1));
  const flows = { oneOff, yearlyBenefit: 600, inForce, stockCash: zeros, writeOff: zeros };

  test('by hand: down 600 in six months, up 50 a month, back after twelve more', () => {
    const { cash, result, netPresentValue } = jCurve(flows, 0);
    expect([cash.trough, cash.troughMonth]).toEqual([-600, 6]);
    near(cash.payback!, 18);
    expect(result).toEqual(cash);
    near(netPresentValue, -600 + 18 * 50);
    near(jCurve({ ...flows, yearlyBenefit: 1000 }, 0).cash.payback!, 6 + 7.2);
  });

  test('stock sold is cash and no profit; stock scrapped is a loss and no cash', () => {
    const once = zeros.map((_, month) => (month === 8 ? 200 : 0));
    const sold = jCurve({ ...flows, stockCash: once }, 0);
    near(sold.cash.payback!, 14);
    near(sold.result.payback!, 18);
    const scrapped = jCurve({ ...flows, writeOff: once }, 0);
    near(scrapped.cash.payback!, 18);
    near(scrapped.result.payback!, 22);
  });

  test('may not come back within the months read, or never go down', () => {
    expect(jCurve({ ...flows, yearlyBenefit: 300 }, 0).cash.payback).toBeNull();
    expect(jCurve({ ...flows, oneOff: zeros }, 0).cash).toMatchObject({
      trough: 0,
      troughMonth: 0,
      payback: 0,
    });
  });

  test('a discount takes from what comes later', () => {
    expect(jCurve(flows, 0.08).netPresentValue).toBeLessThan(300);
    expect(() => jCurve({ ...flows, writeOff: [1] }, 0)).toThrow('months must be 24 a list; got 1');
  });
});
