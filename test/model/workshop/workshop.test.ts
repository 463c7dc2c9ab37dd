import { describe, expect, test } from 'vitest';
import { benchWaits } from '#model/workshop/bench-waits.ts';
import { poolFills } from '#model/workshop/pool-fills.ts';
import { returnedWithin, turnaround } from '#model/workshop/turnaround.ts';
import { unitsInRepair } from '#model/workshop/units-in-repair.ts';
import { workshopReading } from '#model/workshop/workshop-reading.ts';
import { isModelled, leastBenches, workshopToday } from '#model/workshop/workshop-today.ts';
import { near } from '../near.ts';
import { playWorkshop, type PlayedInputs } from './play-workshop.ts';

const now: PlayedInputs = { benches: 19, exchangePool: 40, promiseStretch: 1, partWaitFactor: 1 };
const workshop = playWorkshop(now);
const today = workshopToday(workshop);
const keptShare = (inputs: Partial<typeof today>): number => {
  const { kept, promises } = workshopReading(workshop, { ...today, ...inputs });
  return kept / promises;
};
const rises = (values: readonly number[]): boolean =>
  values.every((value, k) => k === 0 || value >= values[k - 1]!) && values.at(-1)! > values[0]!;

describe('today', () => {
  test('is read as it was measured, to the last digit of a share', () => {
    const reading = workshopReading(workshop, today);
    workshop.byAct.forEach(({ own, exchange, turnaround: days }, k) => {
      near(
        reading.byAct[k]!.kept!,
        (own.kept + exchange.kept) / (own.promises + exchange.promises),
      );
      near(reading.byAct[k]!.turnaroundDays, days!.mean);
    });
    near(
      reading.margin!,
      workshop.byAct.reduce((sum, { billed, cost }) => sum + billed! - cost!, 0),
    );
    expect(reading.freedHours).toBe(0);
  });

  test('the model comes within 2 points of it before calibration', () => {
    const { uncalibrated, byAct } = workshopReading(workshop, today);
    const gaps = byAct.map(({ kept }, k) => 100 * (uncalibrated[k]! - kept!));
    console.log(`before calibration, points: ${gaps.map((gap) => gap.toFixed(1)).join(', ')}`);
    for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(2);
  });

  test('benches and pool are estimated when the company does not say', () => {
    const untold = { ...workshop, benches: null, exchangePool: null };
    const { benches, exchangePool } = workshopToday(untold);
    const load = workshop.byAct.reduce((sum, { jobs, hours }) => sum + jobs * hours!.mean, 0);
    expect(load / (benches * 1480)).toBeLessThan(0.85);
    expect(load / ((benches - 1) * 1480)).toBeGreaterThanOrEqual(0.85);
    expect(Math.abs(exchangePool - 40)).toBeLessThanOrEqual(3);
  });
});

describe('against the workshop played', () => {
  test.each([
    ['3 benches more', { benches: 22 }],
    ['1 bench fewer', { benches: 18 }],
    ['a pool of 60', { exchangePool: 60 }],
    ['a pool of 25', { exchangePool: 25 }],
    ['half the waits for parts', { partWaitFactor: 0.5 }],
    ['dates 25 % later', { promiseStretch: 1.25 }],
    ['all at once', { benches: 21, exchangePool: 55, partWaitFactor: 0.7, promiseStretch: 1.25 }],
  ])('%s: shares kept within a point, days within 1 %%', (what, change) => {
    const inputs = { ...now, ...change };
    const played = playWorkshop(inputs);
    const { promiseStretch, ...rest } = inputs;
    const reading = workshopReading(workshop, {
      ...today,
      ...rest,
      promisedDays: today.promisedDays * promiseStretch,
    });
    const errors = played.byAct.map(({ own, exchange, turnaround: days }, k) => ({
      kept:
        reading.byAct[k]!.kept! - (own.kept + exchange.kept) / (own.promises + exchange.promises),
      days: reading.byAct[k]!.turnaroundDays / days!.mean - 1,
    }));
    const shown = errors.map(
      ({ kept, days }) => `${(100 * kept).toFixed(1)} pt, ${(100 * days).toFixed(1)} %`,
    );
    console.log(`${what}: ${shown.join(' · ')}`);
    for (const { kept, days } of errors) {
      expect(Math.abs(kept)).toBeLessThan(0.01);
      expect(Math.abs(days)).toBeLessThan(0.01);
    }
  });
});

describe('signs', () => {
  test('promises kept rise with benches, pool and days promised, fall with waits and jobs', () => {
    const least = leastBenches(workshop, today.jobsFactor, 1);
    const steps = Array.from({ length: 10 }, (_, k) => k);
    expect(rises(steps.map((k) => keptShare({ benches: least + k })))).toBe(true);
    expect(rises(steps.map((k) => keptShare({ exchangePool: 10 * k })))).toBe(true);
    expect(rises(steps.map((k) => keptShare({ promisedDays: 10 + 3 * k })))).toBe(true);
    expect(rises(steps.map((k) => keptShare({ partWaitFactor: 2 - 0.2 * k })))).toBe(true);
    expect(rises(steps.map((k) => keptShare({ jobsFactor: [1 - 0.1 * k, 1 - 0.1 * k] })))).toBe(
      true,
    );
  });

  test('a bench more costs a person and gives hours, not euros', () => {
    const before = workshopReading(workshop, today);
    const after = workshopReading(workshop, { ...today, benches: today.benches + 1 });
    near(before.margin! - after.margin!, 52_000, 1e-9);
    near(after.freedHours, 1480);
  });
});

test('Little: work in progress = arrivals × time, at the benches and in the repair loop', () => {
  const jobs = workshop.byAct.map((act) => act.jobs);
  const waits = benchWaits(workshop.byAct, jobs, 19, 1480, 252);
  near(waits.utilisation * 19 * 1480, waits.busyHours);
  const days = workshop.byAct.map(({ turnaround: own }) => own!.mean);
  const expected = workshop.byAct.reduce((sum, act, k) => sum + act.exchanged * days[k]!, 0) / 252;
  near(unitsInRepair(workshop, [1, 1], days), expected);
});

test('one bench, exponential jobs: the wait of M/M/1', () => {
  const hours = { mean: 2, variance: 4 };
  const act = { ...workshop.byAct[0]!, hours };
  const { days, utilisation } = benchWaits([act], [350], 1, 1000, 1000);
  expect(utilisation).toBe(0.7);
  near(days.mean, (0.7 * 2) / 0.3, 1e-3);
  near(days.variance, (0.7 * (2 - 0.7) * 4) / 0.09, 2e-3);
});

test('a pool of one model is a base stock: P(X ≤ s − 1)', () => {
  const fills = poolFills([3], 2, 4);
  const e = Math.exp(-2);
  [0, e, 3 * e, 5 * e, (5 + 4 / 3) * e].forEach((fill, s) => near(fills[s]!, fill));
});

test('what cannot be read is refused, never guessed', () => {
  const read = (inputs: Partial<typeof today>) => () =>
    workshopReading(workshop, { ...today, ...inputs });
  const least = leastBenches(workshop, today.jobsFactor, 1);
  expect(read({ benches: least })).not.toThrow();
  expect(read({ benches: least - 1 })).toThrow(/^benches must be more than a load of/);
  expect(read({ benches: 20.5 })).toThrow(RangeError);
  expect(read({ exchangePool: -1 })).toThrow(/^exchange pool must be/);
  expect(read({ partWaitFactor: -0.1 })).toThrow(RangeError);
  expect(read({ promisedDays: -1 })).toThrow(RangeError);
  expect(read({ jobsFactor: [1] })).toThrow(/^job factors must be 2/);
  expect(() => poolFills([0], 1, 2)).toThrow(/^exchanges must be/);
  const untimed = { ...workshop, byAct: [{ ...workshop.byAct[0]!, hours: null }] };
  expect(isModelled(untimed)).toBe(false);
  expect(isModelled(workshop)).toBe(true);
});

test('a turnaround without spread is in time or not', () => {
  const still = { mean: 5, variance: 0 };
  expect(returnedWithin(still, 5)).toBe(1);
  expect(returnedWithin(still, 4)).toBe(0);
  const waits = { today: { mean: 1, variance: 1 }, then: { mean: 2, variance: 4 } };
  expect(turnaround({ mean: 9, variance: 9 }, waits, null, 3)).toEqual({ mean: 10, variance: 12 });
});
