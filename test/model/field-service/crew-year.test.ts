import { describe, expect, test } from 'vitest';
import { crewWaits } from '#model/field-service/crew-waits.ts';
import { crewYear } from '#model/field-service/crew-year.ts';
import { responseKept } from '#model/field-service/response-kept.ts';
import { near } from '../near.ts';

const job = { mean: 10, cv2: 1.2 };
const year = 2500;
const at = (arrivals: readonly number[], servers = 4) => crewYear({ arrivals, job, servers }, year);

describe('a year of a crew', () => {
  test('is steady while the crew keeps up; classes nobody calls in do not count', () => {
    const steady = crewWaits({ arrivals: [0.1, 0.2], job, servers: 4 });
    const { waits, overloaded } = at([0.1, 0, 0.2]);
    expect([waits[0]!.mean, waits[2]!.mean]).toEqual(steady.map(({ mean }) => mean));
    expect(overloaded).toBe(false);
  });

  test('waits go on growing, without a jump, from where it no longer does', () => {
    const means = [0.388, 0.391, 0.392, 0.3921, 0.394, 0.41, 0.6].map(
      (rate) => at([rate]).waits[0]!.mean,
    );
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    near(means[3]!, means[2]!, 0.02);
  });

  test('half as much again as can be done: the last call is late by a third of the year', () => {
    const { waits, overloaded } = at([0.6]);
    expect(overloaded).toBe(true);
    const late = 1 - 0.392 / 0.6;
    const steady = crewWaits({ arrivals: [0.392], job, servers: 4 })[0]!;
    near(waits[0]!.mean, steady.mean + (late * year) / 2);
    near(waits[0]!.within(100), (steady.within(100) * 100) / (late * year));
  });

  test('what is too much falls on the last classes', () => {
    const { waits } = at([0.2, 0.3, 0.1]);
    expect(waits[0]!.mean).toBeLessThan(20);
    expect(waits[2]!.mean).toBe(year / 2);
    expect(waits[2]!.within(1000)).toBe(0);
  });
});

describe('kept', () => {
  const wait = (mean: number) => ({ mean, within: (time: number) => 1 - Math.exp(-time / mean) });
  const day = { open: 10, shift: 8 };

  test('a technician who is always free is late only where the shift ends before he arrives', () => {
    const free = { mean: 0, within: () => 1 };
    expect(responseKept(free, 24, day, 2)).toBe(1);
    // Calls at 1, 3, 5, 7 and 9 h of a day of 10: the last two leave one hour of shift, and none.
    expect(responseKept(free, 8, day, 2)).toBeCloseTo(0.6);
  });

  test('one open day, by hand: the rest of the shift, and a shift', () => {
    const rests = [7, 5, 3, 1, 0];
    const exact = rests.reduce((sum, rest) => sum + 1 - Math.exp(-(8 + rest - 2) / 6), 0) / 5;
    near(responseKept(wait(6), 24, day, 2), exact);
  });

  test('longer promises are kept more often', () => {
    const kept = [4, 8, 24, 48, 120].map((hours) => responseKept(wait(9), hours, day, 1));
    expect(kept).toEqual(kept.toSorted((a, b) => a - b));
  });
});
