import { describe } from 'vitest';
import {
  rewritten,
  smallCompany,
  sourcesOf,
  withoutColumn,
  type Company,
} from '../../fixtures/case/small-company.ts';
import { LINES } from '../reading.ts';
import { testKinds } from './hostile.ts';

const lines = (rewrite: (text: string) => string): Company => rewritten(LINES, rewrite);
const bytes = (of: (text: string) => Uint8Array, company: Company = smallCompany) =>
  sourcesOf(company).map(({ name, content }) => ({ name, content: of(String(content)) }));
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** UTF-16 with its mark, the heavier byte first or last. */
const wide = (heavyFirst: boolean) => (text: string) =>
  Uint8Array.from(
    [...`\uFEFF${text}`].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return heavyFirst ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const KEPT = [8, 8, 0, 0] as const;

describe('hostile files', () => {
  testKinds([
    { name: 'empty', files: { ...smallCompany, [LINES]: '' }, codes: ['empty-file'], lines: null },
    {
      name: 'blank',
      files: { ...smallCompany, [LINES]: '\n \n' },
      codes: ['empty-file'],
      lines: null,
    },
    {
      name: 'a header only',
      files: lines((text) => text.split('\n')[0] ?? ''),
      codes: ['no-rows'],
      lines: [0, 0, 0, 0],
    },
    {
      name: 'no header',
      files: lines((text) => text.replace(/^.*\n/, '')),
      codes: ['no-header'],
      lines: null,
    },
    {
      name: 'an archive',
      files: { ...smallCompany, [LINES]: 'PK\u0003\u0004\0\0' },
      codes: ['binary-file'],
      lines: null,
    },
    {
      name: 'a page of a web site',
      files: { ...smallCompany, [LINES]: '<!doctype html>\n<p>Sorry</p>' },
      codes: ['no-header'],
      lines: null,
    },
    {
      name: 'JSON under the name of a table',
      files: { ...smallCompany, [LINES]: '[{"order_id": 1}]' },
      codes: ['no-header'],
      lines: null,
    },
    {
      name: 'nothing that is a table',
      files: { 'notes.csv': 'a,b\n1,2\n' },
      codes: ['unknown-file', 'no-table'],
      lines: null,
    },
    { name: 'no file at all', files: {}, codes: ['no-table'], lines: null },
    { name: 'a byte order mark', files: lines((text) => `\uFEFF${text}`), codes: [], lines: KEPT },
    { name: 'UTF-16, light byte first', files: bytes(wide(false)), codes: [], lines: KEPT },
    { name: 'UTF-16, heavy byte first', files: bytes(wide(true)), codes: [], lines: KEPT },
    {
      name: 'Windows-1252',
      files: bytes(
        latin,
        rewritten('items.csv', (text) => text.replace('Bearing', 'Palier à billes')),
      ),
      codes: ['read-as-windows-1252'],
      lines: KEPT,
    },
    {
      name: 'Macintosh line ends',
      files: lines((text) => text.replaceAll('\n', '\r')),
      codes: [],
      lines: KEPT,
    },
    {
      name: 'line ends of three kinds',
      files: lines((text) => text.replace('\n', '\r\n').replace(/\n3,/, '\r3,')),
      codes: [],
      lines: KEPT,
    },
    {
      name: 'semicolons and decimal commas',
      files: lines((text) => text.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2')),
      codes: ['decimal-comma'],
      lines: KEPT,
    },
    {
      name: 'days first',
      files: lines((text) =>
        text
          .replace(/(\d{4})-(\d\d)-(\d\d)(?!T)/g, '$3/$2/$1')
          .replace(/(\d{4})-(\d\d)-(\d\d)T/g, '$3/$2/$1 '),
      ),
      codes: ['day-first'],
      lines: KEPT,
    },
    {
      name: 'a header in capitals, with spaces',
      files: lines((text) =>
        text.replace(/^.*/, (head) => head.toUpperCase().replaceAll('_', ' ')),
      ),
      codes: ['renamed-column'],
      lines: KEPT,
    },
    {
      name: 'a column twice',
      files: lines((text) => text.replace('line_status', 'unit_price')),
      codes: ['repeated-column'],
      lines: KEPT,
    },
    {
      name: 'a column without name',
      files: lines((text) => text.replace('line_status', '')),
      codes: [],
      lines: KEPT,
    },
    {
      name: 'columns named like methods',
      files: lines((text) =>
        text.replace('line_status', 'constructor').replace('quantity_shipped_first', '__proto__'),
      ),
      codes: ['unknown-column'],
      lines: KEPT,
    },
    {
      name: 'no key column',
      files: withoutColumn(LINES, 'order_id'),
      codes: ['missing-key'],
      lines: [8, 0, 0, 8],
    },
    {
      name: 'no quantity',
      files: withoutColumn(LINES, 'quantity_ordered'),
      codes: ['missing-line-column'],
      lines: KEPT,
    },
    {
      name: 'no cost of items',
      files: rewritten('items.csv', (text) => text.replace('unit_cost', 'our cost')),
      codes: ['unknown-column', 'missing-column'],
      lines: KEPT,
    },
  ]);
});
