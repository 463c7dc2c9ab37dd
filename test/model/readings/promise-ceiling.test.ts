import { describe, expect, test } from 'vitest';
import { drifts } from '#model/readings/drifts.ts';
import { promiseCeiling } from '#model/readings/promise-ceiling.ts';
import { promisedShares } from '#model/offers/promised-shares.ts';
import { beforeCutoff } from '#model/service/before-cutoff.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';
import { tinyClients } from '../../fixtures/model/tiny-clients.ts';
import { near } from '../near.ts';

describe('promise ceiling', () => {
  const { classes } = promiseCeiling(tinyCase, {});

  test('reads the classes promised within hours, the fastest first, and nothing kept above its carrier', () => {
    expect(classes.map(({ windowHours }) => windowHours)).toEqual(
      classes.map(({ windowHours }) => windowHours).toSorted((a, b) => a - b),
    );
    expect(classes.length).toBeGreaterThan(1);
    for (const { kept, carrierToday } of classes) expect(kept).toBeLessThanOrEqual(carrierToday);
  });

  test('its carrier follows the lever, up and down, and stays where it is without', () => {
    const { carrierReliability } = tinyCase.network!;
    for (const sign of [-1, 1]) {
      const moved = promiseCeiling(tinyCase, {
        carrierReliability: carrierReliability + sign * 0.01,
      });
      moved.classes.forEach(({ carrier, carrierToday }) => {
        expect(Math.sign(carrier - carrierToday)).toBe(sign);
        expect(carrier).toBeLessThan(1);
      });
    }
    for (const { carrier, carrierToday } of classes) near(carrier, carrierToday, 1e-9);
  });

  test('a later cut-off lets more orders leave; a promise longer than a day does not feel it', () => {
    const later = promiseCeiling(tinyCase, { cutoffHour: 18 });
    later.classes.forEach(({ windowHours, inTime, inTimeToday }) => {
      if (windowHours > 24) expect([inTime, inTimeToday]).toEqual([1, 1]);
      else expect(inTime).toBeGreaterThan(inTimeToday!);
    });
    expect(promiseCeiling({ ...tinyCase, network: null }, {}).classes).toEqual([]);
  });
});

test('orders before an hour are counted in proportion inside a quarter', () => {
  const { measured } = tinyCase;
  expect([0, 8, 18, 24].map((hour) => beforeCutoff(measured, hour))).toEqual([0, 0, 1, 1]);
  const [at, half, next] = [15.25, 15.375, 15.5].map((hour) => beforeCutoff(measured, hour)!);
  near(half!, (at! + next!) / 2, 1e-9);
  const untimed = { ...measured, quarters: { ...measured.quarters, lines: new Uint32Array() } };
  expect(beforeCutoff(untimed, 15)).toBeNull();
});

test('a written rate weighs by the lines ordered under it', () => {
  const [aog, day, two, date] = promisedShares(tinyCase);
  near(aog!, 0.97, 1e-9);
  near(day!, 0.97, 1e-9);
  // 61 lines of 48 h under the offer at 95 %, 12 under those at 97 %.
  near(two!, (61 * 0.95 + 12 * 0.97) / 73, 1e-9);
  expect(date).not.toBeNull();
  expect(promisedShares({ ...tinyCase, portfolio: null })).toEqual([null, null, null, null]);
});

test('drifts count clients and lines as they are', () => {
  const read = drifts({ ...tinyCase, clients: tinyClients });
  near(read.valuedShare!, 3 / 7, 1e-9);
  // C1, C2, C3 and C6 hold 24 h or better; of them C1, C2 and C6 make use of it.
  near(read.premiumValuedShare!, 3 / 4, 1e-9);
  near(read.machineDownShare!, 55 / 207, 1e-9);
  expect(drifts(tinyCase).valuedShare).toBeNull();
});
