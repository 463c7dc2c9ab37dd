import { expect, test } from 'vitest';
import { inPlaceAt } from '#model/deployment/in-place.ts';
import { rolloutOf, rolloutValues } from '#model/deployment/rollout.ts';
import { evaluate } from '#model/evaluate.ts';
import { planReading } from '#model/readings/plan.ts';
import { readings, readWhole } from '#model/readings.ts';
import type { WavesReading } from '#model/readings/waves.ts';
import { namedScenario } from '#scenario/named.ts';
import { corvane as of } from '../../fixtures/corvane.ts';

const end = (scenario: Parameters<typeof rolloutOf>[1]) =>
  rolloutOf(of, scenario).schedule.duration;

test('the plan is 67 weeks, and setting up allocation rules before it', () => {
  const { end: weeks, critical, p50, p80 } = planReading(of, {});
  expect(weeks).toBe(67);
  expect(critical.join(' ')).toBe('T01 T04 T05 T14 T16 T17 T18 T19 T21 T22');
  expect(p50).toBeGreaterThan(67);
  expect(p80).toBeGreaterThan(p50);
});

test('a task on the path moves the end by as much, one with slack not until it is used up', () => {
  expect(end({ 'plan.T05.duration': 16 })).toBe(69);
  expect(end({ 'plan.T13.duration': 8 })).toBe(67);
  expect(end({ 'plan.T13.duration': 30 })).toBe(80);
  expect(end({ 'plan.itCapacity': 1 })).toBe(76);
  expect(end({ deployment: 'pilot' })).toBeLessThan(end({ deployment: 'bigBang' }));
});

test('what it was given is what it says, and what it refuses it says too', () => {
  const asked = { 'plan.T05.duration': 9, 'plan.itCapacity': 3, pilotSize: 40, rampWeeks: 6 };
  expect(rolloutValues(of, rolloutOf(of, asked))).toMatchObject({
    'plan.T05.duration': 9,
    'plan.T06.duration': 16,
    deployment: 'waves',
  });
  expect(rolloutOf(of, asked)).toMatchObject({ itCapacity: 3, pilotSize: 40, rampWeeks: 6 });
  expect(() => rolloutOf(of, { 'plan.T05.duration': 'long' })).toThrow(/plan\.T05\.duration/);
});

test('who changes offer late has not changed it at the horizon: the triangle follows the plan', () => {
  const s4 = namedScenario('S4', of);
  const margin = (horizonMonths: number, more = {}) =>
    evaluate(of, { ...s4, horizonMonths, ...more }).scenario.margin!;
  expect(margin(12, { 'plan.T05.duration': 30 })).toBeLessThan(margin(12) - 1e5);
  expect(margin(9, { pilotSize: 120 })).toBeGreaterThan(margin(9) + 1e5);
  const last = Object.fromEntries(of.segments.map(({ id }) => [`waves.${id}`, 3]));
  expect(margin(11, last)).toBeLessThan(margin(11) - 1e5);
});

test('month by month the plan goes down before it comes up, and what is not done changes nothing yet', () => {
  const s4 = namedScenario('S4', of);
  const read = readWhole(readings, 'waves', of, s4) as WavesReading;
  expect(read.months).toHaveLength(37);
  const [first] = read.months;
  expect(first).toMatchObject({ moved: 0, cash: 0 });
  expect(read.trough).toBeLessThan(-100_000);
  expect(read.payback).toBeGreaterThan(read.troughMonth);
  expect(read.months.at(-1)!.cash).toBeGreaterThan(0);
  const shares = read.months.map(({ moved }) => moved);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(inPlaceAt(s4, rolloutOf(of, s4), 0)).not.toHaveProperty('stockPolicy');
  expect(inPlaceAt(s4, rolloutOf(of, s4), 36)).toEqual(s4);
  const nowhere = { ...of, clients: { ...of.clients!, contracts: null } };
  expect((readWhole(readings, 'waves', nowhere, s4) as WavesReading).months).toEqual([]);
});
