import { describe } from 'vitest';
import { rewritten, smallCompany, type Company } from '../../fixtures/case/small-company.ts';
import { LINES } from '../reading.ts';
import { testKinds } from './hostile.ts';

const lines = (rewrite: (text: string) => string): Company => rewritten(LINES, rewrite);
const withColumn = (name: string, cells: (row: number) => string): Company =>
  lines((text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line, row) => `${line},${row === 0 ? name : cells(row)}`)
      .join('\n'),
  );

describe('hostile lines', () => {
  testKinds([
    {
      name: 'one cell too many, one too few',
      files: lines((text) => text.replace('2,1,C2,', '2,1,C2,extra,').replace(',485,\n', '\n')),
      codes: ['field-count'],
      lines: [8, 6, 0, 2],
    },
    {
      name: 'a delimiter at the end of every line',
      files: lines((text) => text.replace(/\n(?=\d)/g, '\n').replace(/^(\d.*)$/gm, '$1,')),
      codes: ['trailing-cells'],
      lines: [8, 0, 8, 0],
    },
    {
      name: 'a line cut by the end of the file',
      files: lines((text) => text.trimEnd().slice(0, -20)),
      codes: ['field-count'],
      lines: [8, 7, 0, 1],
    },
    {
      name: 'a stray quote',
      files: rewritten('items.csv', (text) => text.replace('Bearing', '"Bearing 5" large')),
      codes: ['stray-quote'],
      lines: [8, 8, 0, 0],
    },
    {
      name: 'a quote never closed, in a cell with a comma',
      files: lines((text) => text.replace('C2,001', '"C2,0,01')),
      codes: ['unclosed-quote'],
      lines: [8, 7, 0, 1],
    },
    {
      name: 'a quote never closed, on a line that has its cells',
      files: lines((text) => text.replace('C2,001', '"C2,001')),
      codes: ['stray-quote', 'unknown-id'],
      lines: [8, 7, 1, 0],
    },
    {
      name: 'a line twice',
      files: lines((text) => text.replace(/^(5,1.*)$/m, '$1\n$1')),
      codes: ['duplicate-line'],
      lines: [9, 8, 0, 1],
    },
    {
      name: 'the header again in the middle',
      files: lines((text) => text.replace(/^(5,1.*)$/m, `${text.split('\n')[0] ?? ''}\n$1`)),
      codes: ['not-a-date'],
      lines: [9, 8, 0, 1],
    },
    {
      name: 'a total at the foot',
      files: lines((text) => `${text}Total,,,,,,,,18,,1234,\n`),
      codes: ['empty-key'],
      lines: [9, 8, 0, 1],
    },
    {
      name: 'blank lines everywhere',
      files: lines((text) => `\n\n${text.replaceAll('\n', '\n\n\n')}`),
      codes: [],
      lines: [8, 8, 0, 0],
    },
    {
      name: 'lines of commas',
      files: lines((text) => `${text},,,,,,,,,,,\n,,,,,,,,,,,\n`),
      codes: ['empty-key'],
      lines: [10, 8, 0, 2],
    },
    {
      name: 'another currency',
      files: withColumn('currency', (row) => (row === 3 ? 'USD' : 'EUR')),
      codes: ['other-currency', 'unknown-cells'],
      lines: [8, 7, 1, 0],
    },
    {
      name: 'a column that nobody knows',
      files: withColumn('Our own remark', () => 'secret'),
      codes: ['unknown-column'],
      lines: [8, 8, 0, 0],
    },
    {
      name: 'receipts twice, in a table without key',
      files: {
        ...smallCompany,
        'receipts.csv':
          'item_id,location_id,ordered_at,received_at,quantity\n001,W,2026-01-05,2026-02-01,5\n001,W,2026-01-05,2026-02-01,5\n',
      },
      codes: ['repeated-line'],
      lines: [8, 8, 0, 0],
    },
    {
      name: 'a location that is its own parent, of a type named like a method',
      files: {
        ...smallCompany,
        'locations.csv':
          'location_id,location_type,country_code,parent_location_id\nA,central,FR,A\nB,regional,FR,B\nC,constructor,FR,A\n',
      },
      codes: ['unknown-code'],
      lines: [8, 8, 0, 0],
    },
  ]);
});
