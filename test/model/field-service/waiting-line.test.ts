import { describe, expect, test } from 'vitest';
import { priorityWaits } from '#model/field-service/priority-waits.ts';
import { smallestCrew } from '#model/field-service/smallest-crew.ts';
import { waitingLine } from '#model/field-service/waiting-line.ts';
import { near } from '../near.ts';

describe('waitingLine', () => {
  // By hand, one server, 2 calls for 3 jobs: ρ = 2/3, wait ρ / (μ − λ) = 2/3.
  test('is the single-server formula with one server', () => {
    const line = waitingLine(2, 3, 1);
    near(line.waiting, 2 / 3);
    near(line.meanWait, 2 / 3);
    near(line.meanInSystem, 2);
    near(line.waitAtMost(0.5), 1 - (2 / 3) * Math.exp(-0.5));
  });

  test('waits less with more servers, and more of them get an answer in time', () => {
    for (const load of [0.3, 4, 90]) {
      for (let c = Math.floor(load) + 1; c < load + 10; c++) {
        const line = waitingLine(load, 1, c);
        const next = waitingLine(load, 1, c + 1);
        expect(next.meanWait).toBeLessThan(line.meanWait);
        expect(next.waitAtMost(0.2)).toBeGreaterThanOrEqual(line.waitAtMost(0.2));
      }
    }
  });

  test('answers all but those who wait at once', () => {
    const line = waitingLine(5, 1, 7);
    near(line.waitAtMost(0), 1 - line.waiting);
    near(line.waitAtMost(1e6), 1);
  });

  test('says which load it refuses', () => {
    expect(() => waitingLine(6, 2, 3)).toThrow('offered load must be below 3 servers; got 3');
    expect(() => waitingLine(1, 1, 2).waitAtMost(-1)).toThrow('time must be a number ≥ 0; got -1');
  });
});

test('the smallest crew keeps its promise and one server less does not', () => {
  for (const load of [0.01, 2.5, 24, 300]) {
    for (const time of [0, 0.1, 4]) {
      for (const share of [0, 0.5, 0.9, 0.999999]) {
        const crew = smallestCrew(load, 1, time, share);
        expect(waitingLine(load, 1, crew).waitAtMost(time)).toBeGreaterThanOrEqual(share);
        if (crew - 1 > load) {
          expect(waitingLine(load, 1, crew - 1).waitAtMost(time)).toBeLessThan(share);
        }
      }
    }
  }
  expect(() => smallestCrew(1, 1, 1, 1)).toThrow('share of calls must be from 0 to below 1; got 1');
});

describe('priorityWaits', () => {
  const classes = [[0.2, 0.6, 1.2], [2.9], [1, 1, 0.001], [0.5, 7, 3]];

  test('moves waits between classes and creates none', () => {
    for (const arrivals of classes) {
      const total = arrivals.reduce((sum, rate) => sum + rate, 0);
      for (const service of [3, 0.7]) {
        const servers = Math.floor(total / service) + 2;
        const { byClass, overall } = priorityWaits(arrivals, service, servers);
        near(overall, waitingLine(total, service, servers).meanWait, 1e-9);
        expect(byClass).toEqual(byClass.toSorted((a, b) => a - b));
      }
    }
  });

  test('says which classes it refuses', () => {
    expect(() => priorityWaits([], 1, 1)).toThrow('classes must be one at least; got 0');
    expect(() => priorityWaits([1, 2], 1, 3)).toThrow('offered load must be below 3 servers');
  });
});
