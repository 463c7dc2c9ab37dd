import { describe } from 'vitest';
import { smallCompany, type Company } from '../../fixtures/case/small-company.ts';
import { testKinds } from './hostile.ts';

const mapping = (value: unknown): Company => ({
  ...smallCompany,
  'mapping.json': JSON.stringify(value),
});
const KEPT = [8, 8, 0, 0] as const;

describe('hostile settings', () => {
  testKinds([
    {
      name: 'a case that is no JSON',
      files: { ...smallCompany, 'case.json': '{' },
      codes: ['bad-json'],
      lines: KEPT,
    },
    {
      name: 'a case from Mars',
      files: {
        ...smallCompany,
        'case.json':
          '{"currency":"euro","timeZone":"Mars/Olympus","resources":{"workshop.benches":-1}}',
      },
      codes: ['bad-setting'],
      lines: KEPT,
    },
    {
      name: 'a mapping of nothing',
      files: mapping({
        colums: {},
        files: { 'x.csv': 'planets' },
        columns: { planets: {} },
        unknown: 3,
      }),
      codes: ['bad-setting'],
      lines: KEPT,
    },
    {
      name: 'one extract for three tables',
      files: {
        'extract.csv':
          'No,Client,Part,Country,Done\n1,C1,P1,FR,-\n2,C1,P2,FR,2026-01-02\n3,C2,P1,BE,2026-01-03\n',
        'mapping.json': JSON.stringify({
          files: { 'extract.csv': ['order_lines', 'customers', 'items'] },
          columns: {
            order_lines: {
              No: 'order_id',
              '(line)': 'line_id',
              Client: 'customer_id',
              Part: 'item_id',
              Done: 'actual_delivery_date',
            },
            customers: { Client: 'customer_id', Country: 'country_code' },
            items: { Part: 'item_id' },
          },
        }),
      },
      codes: ['missing-line-column', 'missing-column', 'duplicate-line', 'blank-marker'],
      lines: [3, 2, 1, 0],
    },
  ]);
});
