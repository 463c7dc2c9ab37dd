import { describe, expect, test } from 'vitest';
import { precisionOf, precisionScore } from '#model/offers/precision.ts';
import { offerSheets } from '#model/readings/offer-sheets.ts';
import { namedScenario } from '#scenario/named.ts';
import { corvane } from '../../fixtures/corvane.ts';

const plain = {
  ...{ target: 0.95, responseHours: 8, availability: 0.97, penaltyPerPoint: 0.02, penaltyCap: 0.1 },
  ...{ price: 100, priceMode: 'perMachine', billing: 'monthly' },
} as const;
const around = { windowHours: 24, hasList: true, ceiling: 0.96 };
const passes = (
  offer: Partial<Parameters<typeof precisionOf>[0]>,
  about: Parameters<typeof precisionOf>[1] = around,
) => precisionOf({ ...plain, ...offer }, about);

describe('precision of an offer', () => {
  test('an offer that bounds, measures and caps what it promises lacks nothing', () => {
    expect(precisionScore(passes({}))).toBe(1);
  });

  test.each([
    ['list', {}, { ...around, hasList: false }],
    ['measured', { target: null }, around],
    ['tenable', { target: 0.97 }, around],
    ['means', { responseHours: null }, around],
    ['capped', { penaltyCap: null }, around],
    ['capped', { availability: null }, around],
    ['paid', { billing: 'perAct' }, around],
    ['paid', { priceMode: 'offered', price: 0 }, around],
  ] as const)('%s is missed where it is missing', (check, offer, about) => {
    const precision = passes(offer, about);
    expect(precision[check]).toBe(false);
    expect(precisionScore(precision)).toBeLessThan(1);
  });

  test('what is not promised asks for nothing', () => {
    const essential = {
      ...{ responseHours: null, availability: null, penaltyPerPoint: null, penaltyCap: null },
      ...{ price: 0, priceMode: 'act', billing: 'perAct' },
    };
    const about = { windowHours: null, hasList: false, ceiling: null };
    expect(
      Object.entries(passes(essential, about)).filter(([, passed]) => passed !== null),
    ).toEqual([['measured', true]]);
  });
});

describe('sheets of the offers', () => {
  const { today, added } = offerSheets(corvane, namedScenario('S4', corvane));

  test('no delivery promised today bears on a list; each of the recommended ones does', () => {
    expect(today.every(({ precision }) => precision.list !== true)).toBe(true);
    expect(added.map(({ precision }) => precision.list)).toEqual([null, true, true, true]);
  });

  test('what the page says of today’s offers: two give the visit away, one guarantees without a cap', () => {
    const lacking = (check: 'paid' | 'capped') =>
      today.filter(({ precision }) => precision[check] === false).map(({ id }) => id);
    expect(lacking('paid')).toEqual(['O06', 'O08']);
    expect(lacking('capped')).toEqual(['O12']);
  });

  test('clients are shared out among today’s offers and the new ones', () => {
    const shares = [...today, ...added].map(({ clients }) => clients ?? 0);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(offerSheets(corvane, {}).added).toEqual([]);
  });

  test('four hours reach fewer machines than eight, and a promise by date asks for none', () => {
    const sooner = { ...namedScenario('S4', corvane), 'offers.N4.deliveryClass': 'aog4' };
    const [eight, four] = [added[3]!.reached!, offerSheets(corvane, sooner).added[3]!.reached!];
    expect(four).toBeLessThan(eight);
    expect(eight).toBeLessThanOrEqual(1);
    expect(added[0]!.reached).toBeNull();
  });

  test('a list taken away, a rate written above the ceiling, are seen', () => {
    const worse = { ...namedScenario('S4', corvane), 'offers.N3.target': 0.995 };
    const { added: now } = offerSheets(corvane, worse);
    expect(now[2]!.precision.tenable).toBe(false);
    const open = { ...worse, 'lists.24H.criticality': 0, 'lists.24H.demands': 0 };
    expect(offerSheets(corvane, open).added[2]!.precision.list).toBe(false);
  });
});
