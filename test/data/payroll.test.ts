/** Drivers and heads tell the same euros: payroll, and what a line holds beside it, against the cost lines of the year. */
import { expect, test } from 'vitest';
import { costFamily } from '#model/costs/cost-family.ts';
import { rows } from './corvane-tables.ts';

const families = ['parts', 'field', 'mro', 'availability'] as const;
const LAST = '2026';
const own = rows('activity_costs').filter(({ year }) => year === LAST);
const euros = (of: readonly Readonly<Record<string, string>>[]): number =>
  of.reduce((sum, row) => sum + Number(row['ledger_total']), 0);
const paid = own.filter(({ driver }) => /^(beside_)?payroll_/.test(driver ?? ''));
const lines = [...new Set(paid.map(({ driver = '' }) => driver.replace(/^.*payroll_/, '')))];

test.runIf(paid.length > 0).each(lines)('%s: heads and drivers tell the same euros', (line) => {
  const heads = euros(paid.filter(({ driver = '' }) => driver.endsWith(`payroll_${line}`)));
  const drivers = euros(own.filter(({ driver = '' }) => costFamily(driver, families) === line));
  console.log(`${line}: heads ${heads}, drivers ${drivers}`);
  expect(Math.abs(heads / drivers - 1)).toBeLessThan(0.07);
});

test('payroll is no driver of cost', () => {
  expect(paid.map(({ driver = '' }) => costFamily(driver, families))).toEqual(
    paid.map(() => undefined),
  );
});
