import { expect, test } from 'vitest';
import { billedShare, offerCount } from '#model/matching/portfolio-measures.ts';
import { namedScenario } from '#scenario/named.ts';
import { corvane } from '../../fixtures/corvane.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

test('today: four offers, of which the one with a fee is held by 6 of 20 and 8 % of 60 clients', () => {
  expect(offerCount(tinyCase, {})).toBe(4);
  expect(billedShare(tinyCase, {})).toBeCloseTo((6 + 4.8) / 200, 12);
});

test('an offer nobody is proposed does not count, nor one proposed to nobody', () => {
  const left = {
    'match.G1': [0, 0, 100, 0],
    'match.G2': [0, 0, 100, 0],
    'match.G3': [0, 100, 0, 0],
  };
  expect(offerCount(tinyCase, left)).toBe(2);
  const nobody = {
    ...tinyCase,
    segments: tinyCase.segments.map((one) => (one.id === 'G3' ? { ...one, clients: 0 } : one)),
  };
  expect(offerCount(nobody, left)).toBe(1);
});

test('a new offer is billed unless its segment is given it', () => {
  const plan = { ...namedScenario('S4', corvane) };
  const all = corvane.segments.reduce((sum, { clients }) => sum + clients, 0);
  const of = (id: string) => corvane.segments.find((segment) => segment.id === id)!.clients;
  const paying = of('A') + of('B') + of('C') + of('F') + 0.8 * of('D');
  expect(billedShare(corvane, plan)).toBeCloseTo(paying / all, 12);
  expect(billedShare(corvane, { ...plan, 'price.C': 0 })).toBeCloseTo((paying - of('C')) / all, 12);
  expect(offerCount(corvane, plan)).toBe(4);
});
