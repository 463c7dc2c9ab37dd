import { describe, expect, test } from 'vitest';
import { readCompany, rewritten, smallCompany, withCell } from '../fixtures/case/small-company.ts';
import { codesOf, LINES, linesOf } from './reading.ts';

describe('a line that cannot be read is refused where it stands', () => {
  test.each([
    ['text in a number column', 'quantity_ordered', 'abc', 'not-a-number'],
    ['infinity', 'quantity_ordered', 'Infinity', 'not-a-number'],
    ['a decimal comma in a file with points', 'unit_price', '"21,5"', 'other-decimal'],
    ['words for a date', 'order_date', 'Date Not Captured', 'not-a-date'],
    ['a day that does not exist', 'order_date', '2026-02-30', 'not-a-date'],
    ['one day-first date among ISO ones', 'order_date', '02/03/2026', 'not-day-first'],
    ['an empty key', 'order_id', '', 'empty-key'],
    ['a key that says unknown', 'order_id', 'NULL', 'empty-key'],
  ])('%s', (_, column, cell, code) => {
    const read = readCompany(withCell(LINES, { line: 3, column, cell }));
    const found = read.issues.find(({ severity }) => severity === 'error');
    expect(found).toMatchObject({ code, file: LINES, line: 3, column });
    expect(read.rows.order_lines).toMatchObject({ in: 8, rejected: 1 });
    expect(linesOf(read).rows).toBe(7);
  });

  test('a refused cell of a column one can do without leaves its line', () => {
    const read = readCompany(
      withCell(LINES, { line: 3, column: 'quantity_shipped_first', cell: 'some' }),
    );
    expect(read.issues).toMatchObject([{ code: 'not-a-number', severity: 'error', line: 3 }]);
    expect(read.rows.order_lines).toMatchObject({ in: 8, kept: 7, repaired: 1, rejected: 0 });
  });

  test('month-first dates are refused, column by column', () => {
    const monthFirst = (text: string): string =>
      text.replace(/,2026-03-(\d\d),/g, ',03/$1/2026,').replace('03/05/2026', '03/25/2026');
    const read = readCompany(rewritten(LINES, monthFirst));
    expect(codesOf(read)).toContain('not-day-first');
  });

  test('a line with too many or too few cells', () => {
    const read = readCompany(
      rewritten(LINES, (text) => text.replace('2,1,C2,', '2,1,C2,extra,').replace(',485,\n', '\n')),
    );
    expect(read.issues).toMatchObject([
      { code: 'field-count', line: 4, expected: '12', got: '13' },
      { code: 'field-count', line: 8, expected: '12', got: '10' },
    ]);
    expect(read.rows.order_lines).toMatchObject({ in: 8, kept: 6, rejected: 2 });
  });

  test('the same key with other cells', () => {
    const read = readCompany(withCell(LINES, { line: 3, column: 'line_id', cell: '1' }));
    expect(read.issues).toMatchObject([
      { code: 'duplicate-key', line: 3, got: '1 1', expected: '2' },
    ]);
  });

  test('thousands of bad cells are told one by one up to a thousand, then counted', () => {
    const [header = ''] = (smallCompany[LINES] ?? '').split('\n');
    const rows = Array.from(
      { length: 3000 },
      (_, row) => `${row},1,C1,001,24H,2026-03-02,,,many,,1,`,
    );
    const read = readCompany({ ...smallCompany, [LINES]: [header, ...rows].join('\n') });
    expect(read.issues).toHaveLength(1001);
    expect(read.issues.at(-1)).toMatchObject({ code: 'more-errors', count: 2000, line: 1002 });
    expect(read.rows.order_lines).toMatchObject({ in: 3000, rejected: 3000 });
  });
});
