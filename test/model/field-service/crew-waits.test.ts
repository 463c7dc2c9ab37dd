import { describe, expect, test } from 'vitest';
import { crewWaits } from '#model/field-service/crew-waits.ts';
import { firstFree } from '#model/field-service/first-free.ts';
import { priorityWaits } from '#model/field-service/priority-waits.ts';
import { waitingLine } from '#model/field-service/waiting-line.ts';
import { simulateCrews } from '#model/simulation/simulate-crews.ts';
import { near } from '../near.ts';

const exponential = { mean: 0.8, cv2: 1 };

describe('the first free technician', () => {
  test('exponential, fixed and single: by hand', () => {
    for (const servers of [1, 4, 30]) {
      near(firstFree(servers, 1).mean, 1 / servers, 1e-4);
      near(firstFree(servers, 1).square, 2 / servers ** 2, 1e-4);
      near(firstFree(servers, 0).mean, 1 / (servers + 1), 2e-4);
    }
    for (const cv2 of [0.3, 2, 8]) near(firstFree(1, cv2).mean, (1 + cv2) / 2, 1e-3);
  });

  test('comes sooner with more of them, and much sooner when jobs vary', () => {
    const wait = (servers: number, cv2: number): number => firstFree(servers, cv2).mean * servers;
    expect(wait(8, 4)).toBeLessThan(wait(2, 4));
    expect(wait(8, 0.5)).toBeGreaterThan(wait(2, 0.5));
    expect(wait(8, 4)).toBeLessThan(0.7 * wait(1, 4));
  });
});

describe('waits of a crew', () => {
  test('exponential jobs: Cobham, and Erlang with one class', () => {
    const arrivals = [0.5, 1.2, 2];
    const exact = priorityWaits(arrivals, 1 / 0.8, 4).byClass;
    crewWaits({ arrivals, job: exponential, servers: 4 }).forEach(({ mean }, k) => {
      near(mean, exact[k]!, 1e-4);
    });
    const line = waitingLine(3.7, 1 / 0.8, 4);
    const [wait] = crewWaits({ arrivals: [3.7], job: exponential, servers: 4 });
    near(wait!.mean, line.meanWait, 1e-4);
    for (const time of [0, 0.3, 2]) near(wait!.within(time), line.waitAtMost(time), 1e-4);
  });

  // Cobham 1954: λE[S²] / 2 ÷ ((1 − ρ₁)(1 − ρ₁ − ρ₂)).
  test('one technician: exact whatever the jobs', () => {
    for (const cv2 of [0.5, 3.8]) {
      const waits = crewWaits({ arrivals: [0.2, 0.3], job: { mean: 1, cv2 }, servers: 1 });
      const residual = (0.5 * (1 + cv2)) / 2;
      near(waits[0]!.mean, residual / 0.8, 1e-3);
      near(waits[1]!.mean, residual / (0.8 * 0.5), 1e-3);
    }
  });

  test('priorities create no wait', () => {
    const job = { mean: 1, cv2: 2.5 };
    const arrivals = [1, 0.5, 3, 0.3];
    const total = arrivals.reduce((sum, rate) => sum + rate, 0);
    const waits = crewWaits({ arrivals, job, servers: 6 });
    const mean = waits.reduce((sum, { mean: each }, k) => sum + each * arrivals[k]!, 0) / total;
    near(mean, crewWaits({ arrivals: [total], job, servers: 6 })[0]!.mean, 1e-9);
    const order = waits.map((wait) => wait.mean);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('says what it refuses', () => {
    expect(() => crewWaits({ arrivals: [], job: exponential, servers: 1 })).toThrow(/classes/);
    expect(() => crewWaits({ arrivals: [5], job: exponential, servers: 4 })).toThrow(/below 4/);
    const [wait] = crewWaits({ arrivals: [1], job: exponential, servers: 4 });
    expect(() => wait!.within(-1)).toThrow('time must be a number ≥ 0; got -1');
  });
});

/** Share of the calls of each class. */
const mixes = [[1], [0.2, 0.8], [0.1, 0.3, 0.6], [0.1, 0.2, 0.3, 0.4]];

test.each([0.5, 2, 4])('against simulation, CV² %d', { timeout: 120_000 }, (cv2) => {
  const gaps: number[] = [];
  const old: number[] = [];
  const points: number[] = [];
  for (const mix of mixes) {
    for (const servers of [2, 6, 14]) {
      for (const load of [0.7, 0.9]) {
        const arrivals = mix.map((share) => share * load * servers);
        const crew = { arrivals, job: { mean: 1, cv2 }, servers };
        const plan = { seed: 7, batches: 2, calls: 60_000, window: 0.5 };
        const simulated = simulateCrews({ arrivals, service: crew.job, servers }, plan);
        const cobham = priorityWaits(arrivals, 1, servers).byClass;
        crewWaits(crew).forEach(({ mean, within }, k) => {
          gaps.push(mean / simulated.wait[k]!.mean - 1);
          old.push((cobham[k]! * (1 + cv2)) / 2 / simulated.wait[k]!.mean - 1);
          points.push(within(0.5) - simulated.withinWindow[k]!.mean);
        });
      }
    }
  }
  const size = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + Math.abs(value), 0) / values.length;
  const most = Math.max(...points.map(Math.abs));
  console.log(
    `crews, CV² ${cv2}: mean waits off by ${(100 * size(gaps)).toFixed(1)} % on average ` +
      `(one factor for all: ${(100 * size(old)).toFixed(1)} %), shares within a time by ` +
      `${(100 * size(points)).toFixed(2)} points, ${(100 * most).toFixed(1)} at most`,
  );
  expect(size(gaps)).toBeLessThan(0.07);
  expect(size(gaps)).toBeLessThan(size(old));
  expect(size(points)).toBeLessThan(0.01);
  expect(most).toBeLessThan(0.04);
});
