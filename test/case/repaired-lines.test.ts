import { describe, expect, test } from 'vitest';
import { numbersOf } from '#case/column.ts';
import { readCompany, rewritten, smallCompany, withCell } from '../fixtures/case/small-company.ts';
import { codesOf, LINES, linesOf, wordsOf } from './reading.ts';

describe('a line that can be repaired is, and it is said', () => {
  test.each(['?', 'NA', 'N/A', 'NULL', 'NaN', 'nan', '-', '#N/A'])(
    '%s in a number column is unknown',
    (cell) => {
      const read = readCompany(withCell(LINES, { line: 3, column: 'unit_price', cell }));
      expect(read.issues).toMatchObject([
        { code: 'blank-marker', severity: 'repair', line: 3, got: cell },
      ]);
      expect(numbersOf(linesOf(read), 'unit_price')[1]).toBeNaN();
      expect(read.rows.order_lines).toMatchObject({ kept: 7, repaired: 1, rejected: 0 });
    },
  );

  test('a line twice is left out once', () => {
    const twice = (text: string): string => text.replace(/^(5,1.*)$/m, '$1\n$1');
    const read = readCompany(rewritten(LINES, twice));
    expect(read.issues).toMatchObject([
      { code: 'duplicate-line', line: 8, expected: '7', severity: 'repair' },
    ]);
    expect(read.rows.order_lines).toMatchObject({ in: 9, kept: 8, rejected: 1 });
  });

  test('amounts in another currency are unknown, never converted', () => {
    const currencies = (text: string): string =>
      text
        .split('\n')
        .map((line, row) =>
          line === '' ? '' : `${line},${row === 0 ? 'currency' : row === 3 ? 'USD' : 'EUR'}`,
        )
        .join('\n');
    const read = readCompany(rewritten(LINES, currencies));
    expect(read.currency).toBe('EUR');
    expect(read.issues).toMatchObject([
      { code: 'other-currency', line: 4, expected: 'EUR', got: 'USD' },
    ]);
    expect(numbersOf(linesOf(read), 'unit_price')[2]).toBeNaN();
    expect(numbersOf(linesOf(read), 'quantity_ordered')[2]).toBe(5);
  });

  test('a lead time of 0 days, thousands separators, words for flags', () => {
    const read = readCompany({
      ...smallCompany,
      'items.csv':
        'item_id,unit_cost,supplier_lead_time_days,repairable\n001,"1,234.5",0,yes\n002,2.5,30,0\n',
    });
    expect(codesOf(read)).toEqual(['thousands-separator', 'zero-lead-time', 'flag-word']);
    const { items } = read.tables;
    if (!items) throw new Error('items must be read');
    expect(numbersOf(items, 'unit_cost')).toEqual(Float64Array.of(1234.5, 2.5));
    expect(numbersOf(items, 'supplier_lead_time_days')).toEqual(Float64Array.of(NaN, 30));
    expect(numbersOf(items, 'repairable')).toEqual(Float64Array.of(1, 0));
    expect(read.rows.items).toMatchObject({ in: 2, kept: 1, repaired: 1 });
  });

  test('a stray quote is a letter', () => {
    const read = readCompany(
      rewritten('items.csv', (text) => text.replace('Bearing', '"Bearing 5" large')),
    );
    expect(read.issues).toMatchObject([{ code: 'stray-quote', line: 3 }]);
    expect(read.rows.items).toMatchObject({ in: 3, kept: 2, repaired: 1 });
    expect(wordsOf(read.tables.items, 'description')[1]).toBe('"Bearing 5" large');
  });
});
