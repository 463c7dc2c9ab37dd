/** What the design says of Corvane's clients, measured on the tables alone; the hidden segments come from the generator. */
import { describe, expect, test } from 'vitest';
import { adjustedRand } from '#model/clients/adjusted-rand.ts';
import { clientCosts } from '#model/clients/client-costs.ts';
import { clientFeatures } from '#model/clients/client-features.ts';
import { clientProfits } from '#model/clients/client-profits.ts';
import { crossedZero } from '#model/clients/crossed-zero.ts';
import { kMeans } from '#model/clients/k-means.ts';
import { profitReading } from '#model/clients/profit-reading.ts';
import { segmentOfClients } from '#model/clients/segment-of-clients.ts';
import { segmentRules } from '#model/clients/segment-rules.ts';
import { silhouette } from '#model/clients/silhouette.ts';
import { stability } from '#model/clients/stability.ts';
import { ledgerCost } from '#model/costs/ledger-cost.ts';
import { premiumShare } from '#model/matching/match-rows.ts';
import { world } from '../../data/generate/world/world.ts';
import { besideParts } from './beside-parts.ts';
import { company, hasTable } from './corvane-tables.ts';
import { macroF1 } from './macro-f1.ts';

const { of, seed } = company();
const clients = of.clients!;
const total = (values: Iterable<number>): number =>
  [...values].reduce((sum, value) => sum + value, 0);
const lastYear = (values: Uint32Array | Uint16Array): number[] =>
  Array.from({ length: clients.count }, (_, client) => values[(client + 1) * clients.years - 1]!);
const between = (value: number | null, low: number, high: number): void => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};
const patient = { timeout: 120_000 };

describe('one row per client', patient, () => {
  test('adds up to what was measured', () => {
    const { measured } = of;
    expect([clients.count, clients.years]).toEqual([520, 3]);
    expect(total(clients.lines.cells.lines)).toBe(measured.lines);
    expect(total(lastYear(clients.lines.lines))).toBe(measured.lines);
    expect(total(clients.park!.machines)).toBe(20_000);
    const perYear = clients.lines.shipments.length / (clients.count * clients.years);
    const sent = clients.lines.shipments.filter((_, at) => Math.floor(at / perYear) % 3 === 2);
    expect(total(sent)).toBe(measured.shipments);
    // Rounded to the euro, client by client.
    const { revenue, costOfGoods } = clients.money!;
    expect(Math.abs(total(lastYear(revenue)) - measured.revenue!)).toBeLessThan(260);
    expect(Math.abs(total(lastYear(costOfGoods)) - measured.costOfGoods!)).toBeLessThan(260);
    expect(
      Math.abs(total(clients.liveStock!) + measured.stockDead! - measured.stock!),
    ).toBeLessThan(0.001 * measured.stock!);
  });

  test('D1: 82 % hold a promise of 24 h or better, 21 to 22 % show that they value it', () => {
    between(premiumShare(of, {}), 0.8, 0.84);
    between(total(clients.lines.valued!) / clients.count, 0.205, 0.225);
  });
});

describe('segments', patient, () => {
  const truth = world(seed).clients.map(({ segment }) => 'ABCDEF'.indexOf(segment));
  const found = segmentOfClients(clients, segmentRules)!;

  test('readable rules find the hidden segments', () => {
    const score = macroF1(found, truth);
    console.log(
      `rules: macro-F1 ${score.toFixed(3)}, ARI ${adjustedRand(found, truth).toFixed(3)}`,
    );
    expect(score).toBeGreaterThanOrEqual(0.6);
  });

  test('clusters are evidence: printed as they come, and no natural number of groups', () => {
    const points = clientFeatures(clients)!;
    for (const k of [3, 4, 5, 6, 7]) {
      const { members } = kMeans(points, k);
      const sits = silhouette(points, members, k);
      console.log(
        `k ${k}: silhouette ${sits.toFixed(3)}, ARI hidden ${adjustedRand(members, truth).toFixed(3)}, ` +
          `ARI rules ${adjustedRand(members, found).toFixed(3)}, stability ${stability(points, k, 5).toFixed(3)}`,
      );
      expect(sits).toBeLessThan(0.25);
    }
  });
});

describe('profit', patient, () => {
  test('cost-to-serve adds up to the ledger, and volumes are those of the ledger', () => {
    const { byFamily, full, unattributed } = clientCosts(of, 2, 1)!;
    const ledger = ledgerCost(of.costs!, ['parts'], 1)!;
    expect(total(full) + unattributed).toBeCloseTo(total(Object.values(ledger)), 2);
    for (const [family, own] of byFamily) {
      if (family !== 'holding') expect(total(own)).toBeCloseTo(ledger[family], 2);
    }
    const volume = (driver: string): number =>
      of.costs!.find((line) => line.driver === driver)!.ledgerVolume!;
    between(total(lastYear(clients.lines.lines)) / volume('line'), 0.99, 1.01);
    between(total(lastYear(clients.lines.exceptions)) / volume('exception'), 0.99, 1.01);
  });

  test.runIf(hasTable('interventions'))('D3: all families together, as case.md tells it', () => {
    const beside = besideParts(of);
    const { revenue } = clients.money!;
    const profits = beside.map((each, year) => clientProfits(of, year, 'full', each)!);
    const all = Array.from(lastYear(revenue), (own, client) => own + beside[2]!.revenue[client]!);
    const reading = profitReading(profits[2]!, clientProfits(of, 2, 'avoidable', beside[2])!, all);
    const small = all.filter(
      (own, client) => clients.park!.machines[client]! <= 12 && profits[2]![client]! > 0.35 * own,
    );
    const { fell, rose } = crossedZero(profits[0]!, profits[2]!);
    const movers = (fell.length + rose.length) / clients.count;
    console.log({ ...reading, whale: reading.whale?.total, jewels: small.length, movers });
    between(total(all) / 1e6, 45, 47);
    between(reading.peak, 1.15, 1.6);
    between(reading.losing, 0.26, 0.34);
    between(reading.bottomFifth, -0.55, -0.15);
    between(reading.topTenLosing, 2, 4);
    between(small.length, 12, 26);
    expect(movers).toBeGreaterThanOrEqual(0.1);
  });
});
