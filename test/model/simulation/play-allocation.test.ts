import { expect, test } from 'vitest';
import type { AllocatedPart } from '#model/simulation/allocated-part.ts';
import { allocationReading } from '#model/readings/allocation.ts';
import { playAllocation } from '#model/simulation/play-allocation.ts';
import { simulateAllocation } from '#model/simulation/simulate-allocation.ts';
import { readWhole } from '#model/readings.ts';
import { corvane } from '../../fixtures/corvane.ts';

const days = 1096;
const part = {
  stock: 6,
  sizes: { single: 0.8, multiple: 0.5, planned: 0.25 },
  leadTime: 20,
  streams: [
    { rate: 0.05, fast: true, planned: false },
    { rate: 0.05, fast: false, planned: false },
  ],
};
const under = (rule: AllocatedPart['rule'], reserve: number) => ({ ...part, rule, reserve });

test('every rule meets the same lines, and the same seed gives the same play', () => {
  const asked = ['firstCome', 'priority', 'reserve', 'quota'].map((rule) => {
    const { lines } = playAllocation(under(rule as 'firstCome', 2), 3, days);
    return lines.map(({ day, fast, pieces }) => [day, fast, pieces]);
  });
  for (const other of asked) expect(other).toEqual(asked[0]);
  expect(playAllocation(under('reserve', 2), 3, days)).toEqual(
    playAllocation(under('reserve', 2), 3, days),
  );
  expect(playAllocation(under('reserve', 2), 4, days)).not.toEqual(
    playAllocation(under('reserve', 2), 3, days),
  );
});

test('the shelf holds between nothing and its stock, in order of time, and others never eat the reserve', () => {
  const { hand, lines } = playAllocation(under('reserve', 2), 3, days);
  const times = hand.map(([day]) => day);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  for (const [, pieces] of hand) {
    expect(pieces).toBeGreaterThanOrEqual(0);
    expect(pieces).toBeLessThanOrEqual(part.stock);
  }
  // Only a promised line takes the shelf under its reserve.
  const at = (day: number) => hand.findLast(([time]) => time <= day)?.[1] ?? 0;
  for (const line of lines.filter(({ fast, found }) => !fast && found)) {
    expect(at(line.day)).toBeGreaterThanOrEqual(2);
  }
});

test('many plays give what the simulation gives', () => {
  const plays = Array.from({ length: 150 }, (_, k) =>
    playAllocation(under('reserve', 2), k + 1, days),
  );
  const lines = plays.flatMap((play) => play.lines);
  const { fastFound, othersFound } = simulateAllocation(under('reserve', 2), {
    seed: 1,
    batches: 10,
    lines: 6000,
  });
  for (const [fast, found] of [
    [true, fastFound],
    [false, othersFound],
  ] as const) {
    const own = lines.filter((line) => line.fast === fast);
    const share = own.filter((line) => line.found).length / own.length;
    expect(Math.abs(share - found.mean)).toBeLessThan(0.02);
  }
});

test('a play that no picture could hold is refused', () => {
  const streams = [{ rate: 2, fast: true, planned: false }];
  expect(() => playAllocation({ ...under('firstCome', 0), streams }, 1, days)).toThrow(
    /lines expected must be at most 600/,
  );
});

const read = (scenario: Parameters<typeof allocationReading>[1], view = {}) =>
  (
    readWhole({ allocation: allocationReading }, 'allocation', corvane, scenario, view) as {
      example: NonNullable<
        ReturnType<typeof allocationReading> extends Generator<undefined, infer Value>
          ? Value extends { example: infer E }
            ? E
            : never
          : never
      >;
    }
  ).example;

test('on Corvane, a reserve gives to the promised and takes from the others: on the shelf and in the network', () => {
  const today = read({});
  expect(today.rule).toBe('firstCome');
  expect(today.long[0]).toEqual(today.long[1]);
  expect(today.network).toBeNull();
  const kept = read({ allocationRule: 'reserve', rationingLevel: 2 });
  expect(kept.long[1]).toEqual(today.long[1]);
  expect(kept.long[0].fast).toBeGreaterThan(kept.long[1].fast + 0.01);
  expect(kept.long[0].others).toBeLessThan(kept.long[1].others - 0.01);
  expect(kept.network?.fast).toBeGreaterThan(0);
  expect(kept.network?.others).toBeLessThan(0);
  expect(JSON.stringify(kept).length).toBeLessThan(20_000);
});

test('a quota is played on the part alone; planned batches ordered apart leave the shelf to the others', () => {
  const quota = read({ rationingLevel: 3 }, { rule: 'quota' });
  expect([quota.rule, quota.reserve, quota.network]).toEqual(['quota', 3, null]);
  expect(quota.long[0].fast).toBeGreaterThan(quota.long[1].fast);
  const apart = read({}, { planned: 'apart' });
  expect(apart.long[1].fast).toBeGreaterThan(read({}).long[1].fast);
});
