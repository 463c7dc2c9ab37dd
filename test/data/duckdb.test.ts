import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openEngine, quoted } from '../../data/cli/duckdb/engine.ts';
import { calendarCompany } from '../fixtures/case/calendar-company.ts';
import { rewritten, smallCompany, smallOnTime, withCell } from '../fixtures/case/small-company.ts';
import { differences, rounding } from './case-differences.ts';
import { bySql, folderOfCompany, serviceOf, temporaryFolder, twoImports } from './two-imports.ts';

const lines = 'order_lines.csv';

describe('SQL and the ordinary reading make the same case', () => {
  test.each([1, 2, 3])('of a company with every calendar and promise (%i)', async (seed) => {
    const { sql, plain } = await twoImports(folderOfCompany(calendarCompany(seed)));
    expect(sql.kept).toBe(sql.lines);
    expect(plain.of.network).not.toBeNull();
    expect(differences(plain.of, sql.of, rounding)).toEqual([]);
    expect(differences(serviceOf(plain), serviceOf(sql), rounding)).toEqual([]);
  });

  test('of a company with clients, parts and lines only', async () => {
    const { sql, plain } = await twoImports(folderOfCompany(smallCompany));
    expect(sql.of.measured.service).toBe(smallOnTime);
    expect(differences(plain.of, sql.of, rounding)).toEqual([]);
    expect(differences(serviceOf(plain), serviceOf(sql), rounding)).toEqual([]);
  });

  test('in parts, with columns and classes of other names', async () => {
    const [header = '', ...rows] = (smallCompany[lines] ?? '').trim().split('\n');
    const theirs = header.replace('customer_id', 'Kunde Nr');
    const company = {
      ...smallCompany,
      [lines]: [theirs, ...rows.slice(0, 3)].join('\n'),
      'order_lines_2.csv': [theirs, ...rows.slice(3)].join('\n'),
      'mapping.json': JSON.stringify({
        columns: { order_lines: { 'Kunde Nr': 'customer_id' } },
        classes: { '24H': 'NEXT' },
      }),
    };
    const { sql } = await bySql(folderOfCompany(company));
    expect(sql.of.classes.map(({ code }) => code)).toEqual(['48H', 'NEXT']);
    expect(sql.of.measured.service).toBe(smallOnTime);
    expect([...(sql.of.clients?.lines.lines ?? [])]).toEqual([4, 3]);
  });

  test('of Parquet, numbers being numbers there, as of CSV', async () => {
    const folder = folderOfCompany(calendarCompany(4));
    const typed = folderOfCompany(calendarCompany(4));
    const engine = await openEngine();
    for (const name of ['order_lines', 'stock', 'receipts']) {
      const file = join(typed, `${name}.csv`);
      await engine.run(
        `COPY (SELECT * FROM read_csv(${quoted(file)}, header = true, auto_type_candidates = ['BIGINT', 'DOUBLE', 'VARCHAR'])) TO ${quoted(file.replace('csv', 'parquet'))} (FORMAT parquet)`,
      );
      rmSync(file);
    }
    engine.close();
    const csv = await bySql(folder);
    const parquet = await bySql(typed);
    expect(parquet.sql.lines).toBe(csv.sql.lines);
    expect(differences(csv.sql.of, parquet.sql.of, rounding)).toEqual([]);
  });
});

describe('what is not clean is refused and counted, never repaired', () => {
  const cases = [
    ['not-a-number', { line: 3, column: 'quantity_ordered', cell: 'many' }],
    ['not-a-date', { line: 3, column: 'order_date', cell: '03/03/2026' }],
    ['not-a-date', { line: 3, column: 'order_date', cell: '2026-03-03T11:00+02:00' }],
    ['empty-key', { line: 3, column: 'line_id', cell: '' }],
    ['spaces-around', { line: 3, column: 'item_id', cell: ' 001' }],
    ['blank-marker', { line: 3, column: 'customer_id', cell: 'N/A' }],
    ['unknown-code', { line: 3, column: 'line_status', cell: 'closed' }],
  ] as const;

  test.each(cases)('%s', async (reason, cell) => {
    const { sql } = await bySql(folderOfCompany(withCell(lines, cell)));
    expect(sql).toMatchObject({ lines: 8, kept: 7 });
    expect(sql.refused).toEqual(new Map([['order_lines', new Map([[reason, 1]])]]));
  });

  test('both lines of a key, and lines that cannot be cut into cells', async () => {
    const again = '1,1,C1,001,24H,2026-03-02T09:00,2026-03-03,2026-03-03,2,,21.5,\n8,1,C2\n';
    const { sql } = await bySql(folderOfCompany(rewritten(lines, (text) => `${text}${again}`)));
    expect(sql).toMatchObject({ lines: 10, kept: 7 });
    const reasons = new Map([
      ['duplicate-key', 2],
      ['field-count', 1],
    ]);
    expect(sql.refused).toEqual(new Map([['order_lines', reasons]]));
  });

  test('order lines that a mapping cuts from another file', async () => {
    const mapping = JSON.stringify({ files: { 'all.csv': ['order_lines', 'items'] } });
    const folder = folderOfCompany({ ...smallCompany, 'mapping.json': mapping });
    await expect(bySql(folder)).rejects.toThrow(/must cut no order_lines/);
  });

  test('a folder without order lines is said to have none', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'items.csv'), smallCompany['items.csv'] ?? '');
    await expect(bySql(folder)).rejects.toThrow(/must hold order_lines.csv/);
  });
});
