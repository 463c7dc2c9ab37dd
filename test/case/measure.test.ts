import { describe, expect, test } from 'vitest';
import { buildMeasures } from '#case/case-measures.ts';
import { checkTables } from '#case/check.ts';
import {
  readCompany,
  rewritten,
  smallCompany,
  smallOnTime,
  withCell,
  withoutColumn,
  type Company,
} from '../fixtures/case/small-company.ts';

const LINES = 'order_lines.csv';
const measuresOf = (company: Company) => buildMeasures(readCompany(company), 'small');

describe('service measured on lines', () => {
  const { measured, of, missing } = measuresOf(smallCompany);

  test('is promises kept ÷ promises whose time has come', () => {
    expect(measured.onTime.all).toBe(smallOnTime);
    // 24H: lines 2, 3, 7 kept and 6 in part; 48H: line 4 kept, 8 late, 9 open and overdue.
    expect(measured.onTime.byClass).toEqual({
      '24H': { lines: 4, share: 3 / 4 },
      '48H': { lines: 3, share: 1 / 3 },
    });
    expect(measured.onTime.leftOut.cancelled).toBe(1);
    expect(measured.onTime.byShipFrom).toEqual({ '(unknown)': { lines: 7, share: smallOnTime } });
  });

  test('ends with the last date seen', () => {
    expect(of.extractedOn).toBe('2026-03-11');
    expect(of.measured).toMatchObject({
      from: '2025-03-12',
      to: '2026-03-11',
      service: smallOnTime,
    });
  });

  test('comes with the money the tables allow, and no other', () => {
    // Without the cancelled line: 2×21.5 + 480 + 5×20.25 + 4×185.5 + 21.5 + 485 + 3×20.25.
    expect(of.measured.revenue).toBe(1933.5);
    // 2×10.5 + 250 + 5×10.5 + 4×99.9 + 10.5 + 250 + 3×10.5.
    expect(of.measured.costOfGoods).toBeCloseTo(1015.1, 9);
    expect(of.measured).toMatchObject({ receivables: null, stock: null, stockNet: null });
    expect(of).toMatchObject({ network: null, costs: null, portfolio: null });
  });

  test('says which tables open the other numbers', () => {
    expect(missing).toContainEqual(expect.objectContaining({ table: 'stock' }));
    const cost = missing.filter(({ neededFor }) => neededFor.includes('cost'));
    expect(cost).toMatchObject([
      { table: 'stock', columns: ['item_id', 'location_id', 'quantity_on_hand'] },
      { table: 'activity_costs', columns: ['driver', 'unit', 'value'] },
    ]);
    expect(missing.flatMap(({ neededFor }) => neededFor)).not.toContain('service');
  });
});

describe('what is unknown stays unknown', () => {
  test('without delivery dates nothing is measured, and it is said', () => {
    const { measured, missing } = measuresOf(withoutColumn(LINES, 'actual_delivery_date'));
    expect(missing).toContainEqual({
      table: 'order_lines',
      columns: ['actual_delivery_date'],
      neededFor: ['service'],
    });
    expect(measured.onTime).toMatchObject({ all: null });
  });

  test('without promised dates nor windows there is no service', () => {
    const { measured, missing } = measuresOf(withoutColumn(LINES, 'promised_delivery_date'));
    expect(measured.onTime).toMatchObject({ all: null, lines: 0 });
    expect(missing.find(({ neededFor }) => neededFor.includes('service'))).toMatchObject({
      table: 'order_lines',
    });
  });

  test('one unknown price and the revenue is unknown, never short', () => {
    const { of } = measuresOf(withCell(LINES, { line: 3, column: 'unit_price', cell: '' }));
    expect(of.measured.revenue).toBeNull();
    expect(of.measured.costOfGoods).toBeCloseTo(1015.1, 9);
  });

  test('a header alone measures nothing', () => {
    const { measured, of } = measuresOf(rewritten(LINES, (text) => text.split('\n')[0] ?? ''));
    expect(measured.onTime).toMatchObject({ all: null, lines: 0, byClass: {} });
    expect(of.measured).toMatchObject({ service: null, revenue: null, lines: 0 });
  });

  test('no table but clients is still a company', () => {
    const { of } = measuresOf({ 'customers.csv': smallCompany['customers.csv'] ?? '' });
    expect(of.segments.map(({ id, clients }) => [id, clients])).toEqual([
      ['key', 1],
      ['small', 1],
    ]);
    expect(of.measured.service).toBeNull();
  });
});

describe('checks across tables', () => {
  const codesOf = (company: Company) => checkTables(readCompany(company)).map(({ code }) => code);

  test('a clean company only hears that it has no calendar', () => {
    expect(codesOf(smallCompany)).toEqual(['default-calendar']);
  });

  test('an unknown item is told where it stands, its line is kept and measured', () => {
    const company = withCell(LINES, { line: 4, column: 'item_id', cell: 'I999' });
    const [found] = checkTables(readCompany(company));
    expect(found).toMatchObject({
      code: 'unknown-id',
      severity: 'notice',
      file: LINES,
      line: 4,
      column: 'item_id',
      expected: 'items',
      got: 'I999',
    });
    const { measured, of } = measuresOf(company);
    expect(measured.onTime.all).toBe(smallOnTime);
    expect(of.measured.costOfGoods).toBeNull();
  });

  test('a class that service_classes does not know is measured all the same', () => {
    const company = {
      ...smallCompany,
      'service_classes.csv': 'class,window_hours,counting\n24H,24,open_days\n',
    };
    expect(codesOf(company)).toContain('unknown-class');
    expect(measuresOf(company).measured.onTime.byClass['48H']).toEqual({ lines: 3, share: 1 / 3 });
  });

  test.each([
    ['actual_delivery_date', '2026-02-01', 'delivered-before-ordered'],
    ['quantity_ordered', '-2', 'negative-quantity'],
    ['unit_price', '-1', 'negative-price'],
    ['unit_price', '0', 'zero-price'],
    ['quantity_ordered', '50000', 'outlier-quantity'],
  ])('%s %s: %s', (column, cell, code) => {
    expect(codesOf(withCell(LINES, { line: 2, column, cell }))).toContain(code);
  });
});
