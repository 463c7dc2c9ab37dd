/** Where each discovery of the case is measured: in a test that bears its number. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const places = {
  D1: 'data/clients.test.ts',
  D2: 'data/urgency.test.ts',
  D3: 'data/clients.test.ts',
  // Visits and workshop have their own: field.test.ts, workshop.test.ts.
  D4: 'data/discoveries-service.test.ts',
  D5: 'data/stock-outs.test.ts',
  D6: 'data/discoveries-service.test.ts',
  D7: 'data/discoveries-offers.test.ts',
  D8: 'data/discoveries-stock.test.ts',
  // Clients and clauses: clauses.test.ts.
  D9: 'data/discoveries-penalties.test.ts',
  D10: 'data/discoveries-stock.test.ts',
  D10b: 'data/discoveries-service.test.ts',
  D11: 'data/field.test.ts',
  // An output of the model.
  D12: 'scenario/billing.test.ts',
};

test.each(Object.entries(places))('%s: test/%s', (id, file) => {
  const text = readFileSync(`test/${file}`, 'utf8');
  expect(text).toMatch(new RegExp(String.raw`(test|describe|\))\(\s*'${id}: `));
});
