import { expect, test } from 'vitest';
import { decode } from '#scenario/url.ts';
import { defaults } from './any-scenario.ts';

test('a row keeps the cells of the new offers the scenario has', () => {
  const { scenario, repairs } = decode('offers.N3.deliveryClass=h24&match.G1=10-15-45-20-10', {
    defaults,
  });
  expect(repairs).toEqual([]);
  expect(scenario['match.G1']).toEqual([10, 15, 45, 20, 10]);
});

test('a row that counts on an offer nobody made is cut, and the page can say so', () => {
  const { scenario, repairs } = decode('match.G1=0-15-45-20-20', { defaults });
  expect(scenario['match.G1']).toEqual([0, 15, 45, 40]);
  expect(repairs).toEqual([{ id: 'match.G1', got: '0-15-45-20-20', used: '0-15-45-40' }]);
});

test('a row cut back to today is no difference', () => {
  const { scenario, repairs } = decode('match.G1=10-15-45-20-10', { defaults });
  expect(scenario).toEqual({});
  expect(repairs).toEqual([{ id: 'match.G1', got: '10-15-45-20-10', used: null }]);
});

test('an offer that is not one of the six is reported', () => {
  const { scenario, repairs } = decode('offers.N9.price=100&offers.N1.price=100', { defaults });
  expect(scenario).toEqual({ 'offers.N1.price': 100 });
  expect(repairs).toEqual([{ id: 'offers.N9.price', got: '100', used: null }]);
});
