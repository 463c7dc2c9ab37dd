import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallCompany, smallOnTime, withCell } from '../fixtures/case/small-company.ts';
import { filesOf, importFrom, newFolder, run } from './import-folder.ts';

/** The small company as somebody else's system writes it. */
const foreign: Readonly<Record<string, string | Uint8Array>> = {
  'customers.csv': 'customer_id;country_code;customer_group\nC1;FR;key\nC2;NA;small\n',
  'items.csv': Uint8Array.from(
    'item_id;description;unit_cost;supplier_lead_time_days\n001;=Palier à billes;10,5;0\n002;-5 °C;250;30\n003;"Valve ""B""";1.099,9;45\n',
    (letter) => letter.charCodeAt(0),
  ),
  'extract.csv': `\uFEFF${(smallCompany['order_lines.csv'] ?? '')
    .replace(/^.*/, 'Cde;Poste;Client;Article;Prestation;Le;Promis;Livré;Qté;Parti;PU;Statut')
    .replaceAll(',', ';')
    .replace(/(\d)\.(\d)/g, '$1,$2')
    .replace(/(\d{4})-(\d\d)-(\d\d)(?!T)/g, '$3/$2/$1')
    .replace(/(\d{4})-(\d\d)-(\d\d)T/g, '$3/$2/$1 ')
    .replaceAll('24H', 'next day')
    .replaceAll('\n', '\r\n')}`,
  'mapping.json': JSON.stringify({
    files: { 'extract.csv': 'order_lines' },
    columns: {
      order_lines: {
        ...{ Cde: 'order_id', Poste: 'line_id', Client: 'customer_id', Article: 'item_id' },
        ...{ Prestation: 'service_class', Le: 'order_date', Promis: 'promised_delivery_date' },
        ...{
          Livré: 'actual_delivery_date',
          Qté: 'quantity_ordered',
          Parti: 'quantity_shipped_first',
        },
        ...{ PU: 'unit_price', Statut: 'line_status' },
      },
    },
    classes: { 'next day': '24H' },
  }),
};

describe('import', () => {
  test('a clean company is written as it stands', () => {
    const { code, to } = importFrom(newFolder(smallCompany));
    expect(code).toBe(0);
    const { 'case.json': ownCase, 'import-report.csv': report, ...tables } = filesOf(to);
    expect(tables).toEqual(smallCompany);
    expect(JSON.parse(ownCase ?? '')).toMatchObject({
      writtenBy: 'import',
      currency: 'EUR',
      timeZone: 'Europe/Paris',
      extractedOn: '2026-03-11',
    });
    expect(report).toMatch(/^file,line,column,code,expected,got,fate,lines\n/);
  });

  test('another system’s extract becomes the same tables, formulas disarmed', () => {
    const { code, to, out } = importFrom(newFolder(foreign));
    expect(code).toBe(0);
    const files = filesOf(to);
    expect(files['order_lines.csv']).toBe(smallCompany['order_lines.csv']);
    expect(files['customers.csv']).toBe(smallCompany['customers.csv']);
    expect(files['items.csv']).toBe(
      `item_id,description,unit_cost,supplier_lead_time_days\n001,'=Palier à billes,10.5,\n002,'-5 °C,250,30\n003,"Valve ""B""",1099.9,45\n`,
    );
    expect(files['import-report.csv']).toContain(
      'items.csv,2,supplier_lead_time_days,zero-lead-time,,0,repaired,1\n',
    );
    expect(out).toMatch(/order_lines\s+8\s+8\s+0\s+0/);
  });

  test('importing an import gives the same bytes', () => {
    const once = importFrom(newFolder(foreign)).to;
    const twice = importFrom(once, join(newFolder(), 'company')).to;
    const again = importFrom(twice, join(newFolder(), 'company')).to;
    const { 'import-report.csv': first, ...tables } = filesOf(once);
    const { 'import-report.csv': second, ...sameTables } = filesOf(twice);
    expect(sameTables).toEqual(tables);
    // The first had repairs to tell, the second has none.
    expect(second).not.toBe(first);
    expect(filesOf(again)).toEqual(filesOf(twice));
  });

  test('what it wrote measures what the extract measured', () => {
    const { to } = importFrom(newFolder(foreign));
    const { code, out } = run('data/cli/triangle.ts', '--case', to, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ measured: { onTime: { all: smallOnTime } } });
  });

  test('a refused line is told on the terminal and in the report; the others are written', () => {
    const company = withCell('order_lines.csv', {
      line: 6,
      column: 'quantity_ordered',
      cell: 'abc',
    });
    const { code, to, errors } = importFrom(newFolder(company));
    expect(code).toBe(0);
    expect(errors).toContain(
      'order_lines.csv:6:quantity_ordered: quantity_ordered must be a number; got "abc"\n',
    );
    const files = filesOf(to);
    expect(files['order_lines.csv']?.split('\n')).toHaveLength(9);
    expect(files['import-report.csv']).toContain(
      'order_lines.csv,6,quantity_ordered,not-a-number,,abc,rejected,1\n',
    );
  });
});
