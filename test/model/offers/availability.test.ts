import { describe, expect, test } from 'vitest';
import { commitmentPenalty } from '#model/offers/commitment-penalty.ts';
import { fleetAvailability } from '#model/offers/fleet-availability.ts';
import { operationalAvailability } from '#model/offers/operational-availability.ts';
import { near } from '../near.ts';

test('logistics delay costs availability, and nothing else when there is none', () => {
  expect(operationalAvailability(1000, 4, 20).operational).toBe(1000 / 1024);
  const { inherent, operational } = operationalAvailability(500, 5, 0);
  expect(operational).toBe(inherent);
  expect(() => operationalAvailability(0, 1, 1)).toThrow(
    'time between failures must be a number > 0',
  );
});

describe('fleetAvailability', () => {
  // Two machines, one part each, half a backorder: (1 − .25).
  test('is the share of machines without a hole', () => {
    near(fleetAvailability(2, [{ perMachine: 1, ebo: 0.5 }]).availability, 0.75);
    expect(fleetAvailability(20, []).availability).toBe(1);
  });

  test('is never below its approximation', () => {
    for (const ebo of [0, 0.1, 1, 4]) {
      for (const perMachine of [1, 2, 6]) {
        const items = [
          { perMachine, ebo },
          { perMachine: 3, ebo: ebo / 2 },
        ];
        const { availability, approximation } = fleetAvailability(20, items);
        expect(availability).toBeGreaterThanOrEqual(approximation - 1e-15);
      }
    }
  });

  test('says that a fleet cannot miss more than it holds', () => {
    expect(() => fleetAvailability(2, [{ perMachine: 1, ebo: 3 }])).toThrow(
      'expected backorders must be at most 2; got 3',
    );
  });
});

describe('commitmentPenalty', () => {
  const commitment = { machines: 10, committed: 9, hourlyPenalty: 1000 };

  // One machine always promised: missing is the share of time it is down.
  test('is the down time of a single machine', () => {
    const one = commitmentPenalty({ machines: 1, committed: 1, hourlyPenalty: 50 }, 90, 10);
    near(one.missing, 0.1);
    near(one.belowCommitment, 0.1);
    near(one.hourly, 5);
  });

  test('rises with the promise, from nothing', () => {
    const missing = [0, 5, 8, 9, 10].map(
      (committed) => commitmentPenalty({ ...commitment, committed }, 500, 10).missing,
    );
    expect(missing[0]).toBe(0);
    for (let k = 1; k < 5; k++) expect(missing[k]!).toBeGreaterThan(missing[k - 1]!);
    near(missing[4]!, 10 * (10 / 510));
  });

  test('says which promise it refuses', () => {
    expect(() => commitmentPenalty({ ...commitment, committed: 11 }, 1, 1)).toThrow(
      'committed machines must be at most 10; got 11',
    );
  });
});
