import { expect, test } from 'vitest';
import { bundledCase } from '../../fixtures/case/bundled.ts';
import { backTest, isWithin } from './back-test.ts';
import { printBackTest } from './print-back-test.ts';

const rows = backTest(bundledCase().read);
printBackTest('Corvane: months 25–36 foretold from months 1–24', rows);

test.each(rows)('$name is foretold within its tolerance', (row) => {
  expect(isWithin(row), `${row.predicted} against ${row.measured}`).toBe(true);
});

test('every kind of number is there', () => {
  const names = rows.map(({ name }) => name);
  for (const name of ['AOG', '24H', '48H', 'overall', 'stock', 'visit', 'workshop']) {
    expect(names).toContain(name);
  }
  expect(names.filter((name) => name.startsWith('cost of'))).toHaveLength(10);
});
