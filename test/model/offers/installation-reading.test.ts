import { expect, test } from 'vitest';
import {
  installationReading,
  type InstallationDemand,
  type InstallationReading,
  type InstallationTerms,
} from '#model/offers/installation-reading.ts';
import { measuredInstallations } from '#model/offers/measured-installations.ts';
import { stopRates } from '#model/offers/stop-rates.ts';
import { smallInstallations as of } from '../../fixtures/model/small-installations.ts';
import { near } from '../near.ts';

const waits = { technicianWaitHours: 12, partWaitHours: 9 };
const none: InstallationTerms = { ...waits, clause: null, feePerMachine: 0 };
const old: InstallationTerms = {
  ...waits,
  clause: { availability: 0.96, perPoint: 0.15, cap: null },
  feePerMachine: 470,
};
const fresh: InstallationTerms = {
  ...waits,
  clause: { availability: 0.975, perPoint: 0.03, cap: 0.12 },
  feePerMachine: 540,
};
const today: InstallationDemand = {
  today: waits,
  terms: [none, old],
  stays: [1, 1],
  moved: [0, 0, 0, 0],
};
const read = (by: Partial<InstallationDemand> = {}): InstallationReading =>
  installationReading(of, { ...today, ...by });
const now = read();

test('today: installations with a guarantee alone, by offer and client', () => {
  expect(now.total.installations).toBe(2);
  expect(now.total.machines).toBe(25);
  expect(now.total.fees).toBe(11_750);
  expect(now.byOffer[0]!.availability).toBeNull();
  near(now.byOffer[1]!.penalties, now.total.penalties);
  near(now.penaltiesByClient[0]!, now.total.penalties);
  expect(now.penaltiesByClient[1]).toBe(0);
});

test('availability is that of the rates and of the stop', () => {
  const rates = stopRates(of);
  near(now.total.availability!, 1 - ((rates[0]! + rates[1]!) / 2) * (52 / 8760), 1e-6);
});

test('without waits installations are available more, and cost less', () => {
  const quick = { ...old, technicianWaitHours: 6, partWaitHours: 3 };
  const better = read({ terms: [none, quick] });
  expect(better.total.availability!).toBeGreaterThan(now.total.availability!);
  expect(better.total.penalties).toBeLessThan(now.total.penalties);
  expect(better.total.breach!).toBeLessThan(now.total.breach!);
});

test('a client who comes to a guarantee brings his installations, at the fee of the offer', () => {
  const moved = read({ terms: [none, old, fresh], moved: [0, 0, 0, 0, 0, 0.5] });
  expect(moved.byOffer[2]).toMatchObject({ installations: 0.5, machines: 6, fees: 0.5 * 12 * 540 });
  expect(moved.penaltiesByClient[1]).toBeGreaterThan(0);
  const whole = read({ terms: [none, old, fresh], moved: [0, 0, 0, 0, 0, 1] });
  near(whole.byOffer[2]!.penalties, 2 * moved.byOffer[2]!.penalties);
  expect(whole.byOffer[2]!.penalties).toBeLessThan(0.12 * whole.byOffer[2]!.fees);
});

test('a client who leaves takes his penalties with him', () => {
  expect(read({ stays: [0, 1] }).total).toMatchObject({ installations: 0, penalties: 0 });
});

test('rates go from what machines make likely towards what was seen', () => {
  const rates = stopRates(of);
  const likely = [...of.machines].map((machines) => (machines * 50) / 37 / 3);
  expect(rates[0]!).toBeGreaterThanOrEqual(likely[0]!);
  expect(rates[0]!).toBeLessThan(24 / 3);
  const wild = stopRates({ ...of, stops: Uint16Array.of(90, 1, 15) });
  expect(wild[0]!).toBeGreaterThan(25);
  expect(wild[1]!).toBeLessThan(3);
});

test('what was measured', () => {
  const measured = measuredInstallations(of);
  near(measured.availability!, 1 - 680 / 17_520);
  near(measured.spread!, 80 / 8760, 1e-6);
  expect(measured).toMatchObject({ installations: 2, penalties: 900 });
});

test('says what it refuses', () => {
  expect(() => read({ moved: [0] })).toThrow(/moves must be 2 clients × 2 offers; got 1/);
  expect(() => read({ today: { ...waits, partWaitHours: 0 } })).toThrow(/wait for a part today/);
});
