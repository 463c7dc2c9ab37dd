import { expect, test } from 'vitest';
import type { Survey } from '#model/case/market.ts';
import { ENOUGH_ANSWERS, kanoReading } from '#model/readings/kano.ts';
import { voicesReading } from '#model/readings/voices.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';
import { tinyClients } from '../../fixtures/model/tiny-clients.ts';
import { near } from '../near.ts';

const COUNT = 40;
const roles = Array.from({ length: COUNT }, (_, k) => (k < 24 ? 0 : k < 32 ? 1 : 2));
const asked = (question: string, criterion: string, answer: (respondent: number) => number) => ({
  ...{ question, criterion, competitor: null, min: 0, max: 5 },
  above: Float32Array.from({ length: COUNT }, (_, k) => answer(k)),
});

/** 24 clients, 8 prospects, 8 sales people: 6, 4 and 8 of them say it is indispensable. */
const survey: Survey = {
  role: Uint8Array.from(roles),
  client: Int16Array.from(roles, (role, k) => (role === 0 ? k % 7 : -1)),
  stratum: Int16Array.from(roles),
  weight: Float32Array.from(roles, () => 4),
  strata: [],
  questions: [
    asked('indispensable', 'target', () => 1),
    asked('indispensable', 'deliveryClass', (k) => Number(k < 6 || (k >= 24 && k < 28) || k >= 32)),
    asked('kano_functional', 'date', (k) => (k < 24 ? 2 : -1)),
    asked('kano_dysfunctional', 'date', (k) => (k < 24 ? 4 : -1)),
    asked('kano_functional', 'portal', (k) => (k < ENOUGH_ANSWERS - 1 ? 0 : -1)),
    asked('kano_dysfunctional', 'portal', (k) => (k < ENOUGH_ANSWERS - 1 ? 2 : -1)),
  ],
};
const market = { choices: null, survey, renewals: null, lostDeals: null, competitors: null };
const of = { ...tinyCase, clients: tinyClients, market };

test('each source says its own share; behaviour is everybody, and has no sampling error', () => {
  const { shares, gaps, criteria } = voicesReading(of, {}, {});
  near(shares.clients!.value, 6 / 24, 1e-6);
  near(shares.prospects!.value, 4 / 8, 1e-6);
  near(shares.sales!.value, 1, 1e-6);
  near(shares.behaviour!.value, 3 / 7, 1e-9);
  expect(shares.behaviour!.high - shares.behaviour!.low).toBeCloseTo(0, 12);
  expect(criteria).toEqual(['deliveryClass', 'target']);
  expect(Object.keys(gaps)).toHaveLength(6);
  near(gaps['sales-clients']!.value, 18 / 24, 1e-6);
});

test('another criterion has no behaviour to compare with', () => {
  const { shares, gaps } = voicesReading(of, {}, { criterion: 'target' });
  expect(Object.keys(shares)).toEqual(['sales', 'clients', 'prospects']);
  expect(Object.keys(gaps)).toHaveLength(3);
  expect(voicesReading(tinyCase, {}, {})).toEqual({ criteria: [], shares: {}, gaps: {} });
});

test('a feature too few have answered has no class', () => {
  const { features, unheard } = kanoReading(of, {}, {});
  expect(features.map(({ id, category }) => [id, category])).toEqual([['date', 'M']]);
  expect(unheard).toEqual(['portal']);
  expect(kanoReading(of, {}, { segment: 'G1' }).features).toEqual([]);
  expect(kanoReading(tinyCase, {}, {}).features).toEqual([]);
});
