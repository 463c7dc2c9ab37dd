import { describe, expect, test } from 'vitest';
import { datesOf, numbersOf } from '#case/column.ts';
import { readTables } from '#case/read.ts';
import { readCompany, rewritten, smallCompany, sourcesOf } from '../fixtures/case/small-company.ts';
import { codesOf, LINES, linesOf, wordsOf } from './reading.ts';

const semicolons = (text: string): string => text.replaceAll(',', ';');
const decimalCommas = (text: string): string => semicolons(text).replace(/(\d)\.(\d)/g, '$1,$2');

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
      expect(wordsOf(lines, name)).toEqual(wordsOf(clean, name));
    }
  });

  test('bytes in Windows-1252 are read as such, and it is said', () => {
    const sources = sourcesOf(rewritten('items.csv', accents));
    const bytes = sources.map(({ name, content }) => ({ name, content: latin(String(content)) }));
    const read = readTables(bytes);
    expect(wordsOf(read.tables.items, 'description')[1]).toBe('Palier à billes');
    expect(codesOf(read)).toEqual(['read-as-windows-1252']);
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
    expect(codesOf(read)).toEqual(['day-first', 'day-first', 'day-first']);
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
    expect(wordsOf(lines, 'item_id')).toEqual(wordsOf(clean, 'item_id'));
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
    expect(wordsOf(linesOf(read), 'service_class')).toEqual(wordsOf(clean, 'service_class'));
  });
});
