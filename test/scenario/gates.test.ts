import { expect, test } from 'vitest';
import { isRetained, offersWithoutSheet } from '#scenario/gates.ts';

const plan = { 'offers.N1.deliveryClass': 'catalogue', 'offers.N1.price': 0 };

test('a scenario is kept once it has a name and somebody has signed it', () => {
  expect(isRetained({})).toBe(false);
  expect(isRetained({ retained: { name: 'S4', signedBy: ' ' } })).toBe(false);
  expect(isRetained({ retained: ['S4'] })).toBe(false);
  expect(isRetained({ retained: { name: 'S4', signedBy: 'A. B.' } })).toBe(true);
});

test('an offer made or changed asks for its sheet; that of the plan has its own', () => {
  expect(offersWithoutSheet({}, plan, {})).toEqual([]);
  expect(offersWithoutSheet(plan, plan, {})).toEqual([]);
  const changed = { ...plan, 'offers.N1.price': 40 };
  expect(offersWithoutSheet(changed, plan, {})).toEqual(['N1']);
  expect(offersWithoutSheet(changed, plan, { 'impacts.N1': {} })).toEqual(['N1']);
  expect(offersWithoutSheet(changed, plan, { 'impacts.N1': { platforms: 2 } })).toEqual([]);
  const made = { ...plan, 'offers.N5.deliveryClass': 'h24', 'offers.N6.price': 3 };
  expect(offersWithoutSheet(made, plan, {})).toEqual(['N5']);
});
