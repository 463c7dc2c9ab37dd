import { describe, expect, test } from 'vitest';
import { datesOf, numbersOf, textOf, wordAt } from '#case/column.ts';
import type { ReadResult } from '#case/read.ts';
import { readTables } from '#case/read.ts';
import {
  readCompany,
  rewritten,
  smallCompany,
  sourcesOf,
  withCell,
  withoutColumn,
} from '../fixtures/case/small-company.ts';

const LINES = 'order_lines.csv';
const codes = ({ issues }: ReadResult): string[] => issues.map(({ code }) => code);
const linesOf = ({ tables }: ReadResult) => {
  if (!tables.order_lines) throw new Error('order_lines must be read');
  return tables.order_lines;
};
const semicolons = (text: string): string => text.replaceAll(',', ';');
const decimalCommas = (text: string): string => semicolons(text).replace(/(\d)\.(\d)/g, '$1,$2');

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

describe('the same company, written otherwise, is the same company', () => {
  const clean = linesOf(readCompany(smallCompany));
  const utf8 = new TextEncoder();
  const latin = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const accents = (text: string): string => text.replace('Bearing', 'Palier à billes');
  test.each([
    ['semicolons', semicolons],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['decimal commas', decimalCommas],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR alone', (text: string) => text.replaceAll('\n', '\r')],
    ['no last line feed', (text: string) => text.trimEnd()],
    ['blank lines', (text: string) => `\n${text.replaceAll('\n', '\n\n')}`],
    [
      'a header in capitals with spaces',
      (text: string) => text.replace(/^.*/, (line) => line.toUpperCase().replaceAll('_', ' ')),
    ],
    [
      'every cell quoted',
      (text: string) =>
        text.replace(/^.+$/gm, (line) =>
          line
            .split(',')
            .map((cell) => `"${cell}"`)
            .join(','),
        ),
    ],
    ['quotes around spaces', (text: string) => text.replace('C1,001', 'C1 , 001')],
  ])('%s', (_, rewrite) => {
    const read = readCompany(rewritten(LINES, rewrite));
    const lines = linesOf(read);
    expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(lines.rows).toBe(8);
    for (const name of ['quantity_ordered', 'unit_price']) {
      expect(numbersOf(lines, name)).toEqual(numbersOf(clean, name));
    }
    expect(datesOf(lines, 'order_date')).toEqual(datesOf(clean, 'order_date'));
    for (const name of ['order_id', 'item_id', 'service_class']) {
      expect(words(lines, name)).toEqual(words(clean, name));
    }
  });

  test('bytes in Windows-1252 are read as such, and it is said', () => {
    const sources = sourcesOf(rewritten('items.csv', accents));
    const bytes = sources.map(({ name, content }) => ({ name, content: latin(String(content)) }));
    const read = readTables(bytes);
    expect(words(read.tables.items, 'description')[1]).toBe('Palier à billes');
    expect(codes(read)).toEqual(['read-as-windows-1252']);
    expect(read.files.find(({ table }) => table === 'items')?.encoding).toBe('windows-1252');
  });

  test('bytes in UTF-8 need no remark', () => {
    const sources = sourcesOf(rewritten('items.csv', accents));
    const bytes = sources.map(({ name, content }) => ({
      name,
      content: utf8.encode(String(content)),
    }));
    expect(readTables(bytes).issues).toEqual([]);
  });

  test('days before months, when the whole column fits', () => {
    const dayFirst = (text: string): string =>
      text
        .replace(/(\d{4})-(\d\d)-(\d\d)(?!T)/g, '$3/$2/$1')
        .replace(/(\d{4})-(\d\d)-(\d\d)T/g, '$3/$2/$1 ');
    const read = readCompany(rewritten(LINES, dayFirst));
    expect(datesOf(linesOf(read), 'promised_delivery_date')).toEqual(
      datesOf(clean, 'promised_delivery_date'),
    );
    expect(datesOf(linesOf(read), 'order_date')).toEqual(datesOf(clean, 'order_date'));
    expect(codes(read)).toEqual(['day-first', 'day-first', 'day-first']);
  });

  test('two parts of one table, each in its own format', () => {
    const [header = '', ...rows] = (smallCompany[LINES] ?? '').trimEnd().split('\n');
    const read = readCompany({
      ...smallCompany,
      [LINES]: [header, ...rows.slice(0, 3)].join('\n'),
      'order_lines_2.csv': decimalCommas([header, ...rows.slice(3)].join('\n')),
    });
    const lines = linesOf(read);
    expect(numbersOf(lines, 'unit_price')).toEqual(numbersOf(clean, 'unit_price'));
    expect(words(lines, 'item_id')).toEqual(words(clean, 'item_id'));
    expect(lines.files).toEqual([LINES, 'order_lines_2.csv']);
    expect(lines.lineOf[3]).toBe(2);
  });

  test('other names and classes, by mapping.json', () => {
    const read = readCompany({
      ...rewritten(LINES, (text) =>
        text.replace('service_class', 'SVC').replaceAll('24H', 'next day'),
      ),
      'mapping.json': JSON.stringify({
        columns: { order_lines: { SVC: 'service_class' } },
        classes: { 'next day': '24H' },
      }),
    });
    expect(read.issues).toEqual([]);
    expect(words(linesOf(read), 'service_class')).toEqual(words(clean, 'service_class'));
  });
});

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
    expect(codes(read)).toContain('not-day-first');
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
    expect(codes(read)).toEqual(['thousands-separator', 'zero-lead-time', 'flag-word']);
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
    expect(words(read.tables.items, 'description')[1]).toBe('"Bearing 5" large');
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
    expect(codes(read)).toEqual(['no-rows']);
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
    expect(codes(readCompany({ 'notes.csv': 'a,b' }))).toEqual(['unknown-file', 'no-table']);
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
    expect(codes(readCompany({ ...smallCompany, 'case.json': '{' }))).toEqual(['bad-json']);
    const wrong = { currency: 'euro', timeZone: 'Mars/Olympus' };
    expect(codes(readCompany({ ...smallCompany, 'case.json': JSON.stringify(wrong) }))).toEqual([
      'bad-setting',
      'bad-setting',
    ]);
  });
});

function words(table: ReadResult['tables']['items'], name: string): string[] {
  if (!table) throw new Error('the table must be read');
  const column = textOf(table, name);
  return Array.from({ length: table.rows }, (_, row) => wordAt(column, row));
}
