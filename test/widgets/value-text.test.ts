import { expect, test } from 'vitest';
import { createFormat } from '#i18n/format.ts';
import { numberAt, valueText } from '#widgets/value-text.ts';
import { bare, moved } from '../fixtures/figures/results.ts';

const french = createFormat('fr');
const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, ' ');

test.each([
  ['scenario.service', '90,8 %'],
  ['scenario.stock', '14,7 M€'],
  ['before.serviceByClass.AOG', '84,2 %'],
  ['scenario.promisesByClass.24H', '27 000'],
  ['delta.cost', '+105 k€'],
  ['gap.service', '+0,4 pt'],
  ['values.cutoffHour', '15 h 30'],
  ['values.holdingRate', '22,0 %'],
  ['availability', '94,5 %'],
  ['scenario.premiumShare', '82,0 %'],
  ['scenario.costLines.holding', '3,2 M€'],
])('%s is written %s', (path, text) => {
  const value = numberAt(moved, path);
  expect(plain(valueText(french, path, value ?? null, 'non calculable'))).toBe(text);
});

test('what cannot be computed is said in words', () => {
  expect(
    valueText(french, 'scenario.cost', numberAt(bare, 'scenario.cost') ?? null, 'non calculable'),
  ).toBe('non calculable');
});

test('a path that leads to no number is known as such', () => {
  for (const path of ['scenario.servce', 'scenario', 'perimeter', '']) {
    expect(numberAt(moved, path)).toBeUndefined();
  }
});
