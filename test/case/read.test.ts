import { describe, expect, test } from 'vitest';
import { numbersOf, textOf, wordAt } from '#case/column.ts';
import {
  readCompany,
  rewritten,
  smallCompany,
  withoutColumn,
} from '../fixtures/case/small-company.ts';
import { codesOf, LINES, linesOf } from './reading.ts';

describe('a clean company', () => {
  const read = readCompany(smallCompany);

  test('is read without a remark', () => {
    expect(read.issues).toEqual([]);
    expect(read.rows.order_lines).toEqual({
      in: 8,
      kept: 8,
      repaired: 0,
      rejected: 0,
      reasons: {},
    });
  });

  test('keeps leading zeros, quoted commas and quotes, and Namibia', () => {
    const { items, customers } = read.tables;
    if (!items || !customers) throw new Error('items and customers must be read');
    expect(textOf(items, 'item_id').words).toEqual(['', '001', '002', '003']);
    expect(textOf(items, 'description').words).toContain('Valve "B"');
    expect(wordAt(textOf(customers, 'country_code'), 1)).toBe('NA');
  });

  test('leaves empty cells unknown', () => {
    expect([...numbersOf(linesOf(read), 'quantity_shipped_first')]).toEqual([
      NaN,
      NaN,
      NaN,
      NaN,
      3,
      NaN,
      NaN,
      NaN,
    ]);
  });
});

describe('a file', () => {
  test.each([
    ['empty', '', 'empty-file'],
    ['of blank lines', '\n \n', 'empty-file'],
    ['binary', 'PK\u0003\u0004\0\0', 'binary-file'],
    ['without header', '1,1,C1\n2,1,C2\n', 'no-header'],
  ])('%s is refused', (_, content, code) => {
    const read = readCompany({ ...smallCompany, [LINES]: content });
    expect(read.issues).toMatchObject([{ code, file: LINES, severity: 'error' }]);
    expect(read.tables.order_lines).toBeUndefined();
  });

  test('with a header only is a table without lines', () => {
    const read = readCompany(rewritten(LINES, (text) => text.split('\n')[0] ?? ''));
    expect(codesOf(read)).toEqual(['no-rows']);
    expect(linesOf(read).rows).toBe(0);
    expect(read.rows.order_lines).toMatchObject({ in: 0, kept: 0, repaired: 0, rejected: 0 });
  });

  test.each([
    ['order_id', 'missing-key', 'error'],
    ['quantity_ordered', 'missing-line-column', 'error'],
  ])('of order lines without %s: %s', (column, code, severity) => {
    const read = readCompany(withoutColumn(LINES, column));
    expect(read.issues).toContainEqual(
      expect.objectContaining({ code, severity, line: 1, column }),
    );
  });

  test('of another table without a starred column loses the numbers that use it, no more', () => {
    const read = readCompany(
      rewritten('items.csv', (text) => text.replace('unit_cost', 'purchase_price')),
    );
    expect(read.issues).toMatchObject([
      { code: 'unknown-column', column: 'purchase_price', severity: 'notice' },
      { code: 'missing-column', column: 'unit_cost', severity: 'notice' },
    ]);
    expect(read.tables.items?.extra.get('purchase_price')?.words).toContain('99.9');
  });

  test('with a column twice keeps the first', () => {
    const read = readCompany(rewritten(LINES, (text) => text.replace('line_status', 'unit_price')));
    expect(read.issues).toMatchObject([{ code: 'repeated-column', column: 'unit_price', line: 1 }]);
    expect(numbersOf(linesOf(read), 'unit_price')[0]).toBe(21.5);
  });

  test('that is no table is left aside', () => {
    expect(readCompany({ ...smallCompany, 'notes.csv': 'a,b' }).issues).toMatchObject([
      { code: 'unknown-file' },
    ]);
    expect(codesOf(readCompany({ 'notes.csv': 'a,b' }))).toEqual(['unknown-file', 'no-table']);
  });

  test('case.json sets the company, and is refused when it is not JSON', () => {
    const settings = {
      name: 'Small',
      currency: 'CHF',
      timeZone: 'Europe/Zurich',
      extractedOn: '2026-03-31',
    };
    const read = readCompany({ ...smallCompany, 'case.json': JSON.stringify(settings) });
    expect(read.settings).toMatchObject({
      name: 'Small',
      currency: 'CHF',
      extractedOn: '2026-03-31',
    });
    expect(read.settings.zone.name).toBe('Europe/Zurich');
    expect(codesOf(readCompany({ ...smallCompany, 'case.json': '{' }))).toEqual(['bad-json']);
    const wrong = { currency: 'euro', timeZone: 'Mars/Olympus' };
    expect(codesOf(readCompany({ ...smallCompany, 'case.json': JSON.stringify(wrong) }))).toEqual([
      'bad-setting',
      'bad-setting',
    ]);
  });
});
