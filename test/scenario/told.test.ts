import { expect, test } from 'vitest';
import { billedShare } from '#scenario/gestures/billed-share.ts';
import { premiumShare } from '#scenario/gestures/premium-share.ts';
import { namedScenario } from '#scenario/named.ts';
import { toldScenario } from '#scenario/told.ts';
import { tinyCase } from '../fixtures/model/tiny-case.ts';

test('a scenario that asks nothing of anybody is itself', () => {
  const plain = { cutoffHour: 18 };
  expect(toldScenario(tinyCase, plain)).toBe(plain);
});

test('gestures are done in the order of their list, on what else is told', () => {
  const told = toldScenario(tinyCase, { billedShare: 0.2, cutoffHour: 18, premiumShare: 0.4 });
  const first = premiumShare(tinyCase, { cutoffHour: 18 }, 0.4);
  expect(told).toEqual(billedShare(tinyCase, first, 0.2));
});

test('from starts from a scenario with a name, differences after it', () => {
  const told = toldScenario(tinyCase, { from: 'S4', serviceTarget: 0.9 });
  expect(told).toEqual({ ...namedScenario('S4', tinyCase), serviceTarget: 0.9 });
});

test.each(['S9', 4])('says that %s is no name', (from) => {
  expect(() => toldScenario(tinyCase, { from })).toThrow(
    'from must be a scenario with a name; got',
  );
});
