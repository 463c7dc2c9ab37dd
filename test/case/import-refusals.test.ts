import { existsSync, readdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallCompany, type Company } from '../fixtures/case/small-company.ts';
import { filesOf, importFrom, newFolder } from './import-folder.ts';

describe('import refuses in one sentence, exit 2', () => {
  const refusals: readonly (readonly [string, Company, string])[] = [
    ['nothing', {}, 'case: the folder must hold tables of the data contract; got none'],
    [
      'binary files only',
      { 'items.csv': 'PK\0\0' },
      'items.csv: the file must be text; got a binary file',
    ],
    [
      'a workbook',
      { 'items.xlsx': 'PK\0\0' },
      'items.xlsx: the file must be text; got a binary file',
    ],
    [
      'lines without a key',
      { 'items.csv': 'unit_cost\n1\n' },
      'items.csv:1:item_id: item_id must be there: lines cannot be told apart without it',
    ],
  ];
  test.each(refusals)('%s', (_, company, sentence) => {
    const { code, to, errors } = importFrom(newFolder(company));
    expect(code).toBe(2);
    expect(errors).toContain(sentence);
    expect(existsSync(to)).toBe(false);
  });

  test.each([
    ['the bundled company', 'data/corvane'],
    ['a folder of programs', 'data/cli/import'],
    ['the data folder', 'data'],
    ['a name with dots', 'data/my.company'],
  ])('%s', (_, to) => {
    const { code, errors } = importFrom(newFolder(smallCompany), to);
    expect(code).toBe(2);
    expect(errors).toMatch(new RegExp(`^--to must be .*; got ${to}\n$`));
  });

  test('a file of three gigabytes, before it is read', () => {
    const from = newFolder({ 'order_lines.csv': 'order_id' });
    // A hole: it takes no room on the disk.
    truncateSync(join(from, 'order_lines.csv'), 3e9);
    const started = performance.now();
    const { code, errors } = importFrom(from);
    expect(code).toBe(2);
    expect(errors).toContain('order_lines.csv: the file must hold at most 512 MB');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('a folder that holds something else', () => {
    const kept = newFolder({ 'letter.txt': 'Dear…' });
    const { code, errors } = importFrom(newFolder(smallCompany), kept);
    expect(code).toBe(2);
    expect(errors).toBe(`--to must be a new folder, or one that an import wrote; got ${kept}\n`);
    expect(filesOf(kept)).toEqual({ 'letter.txt': 'Dear…' });
  });

  test('a folder onto itself, no folder, no mapping, an option that is none', () => {
    const from = newFolder(smallCompany);
    expect(importFrom(from, from).errors).toMatch(/^--to must be apart from --from/);
    expect(importFrom('no-such-folder').errors).toBe(
      '--from must be a folder; got no-such-folder\n',
    );
    expect(importFrom(from, undefined, '--mapping', 'none.json').errors).toBe(
      '--mapping must be a file; got none.json\n',
    );
    expect(importFrom(from, undefined, '--speed', '9').errors).toMatch(
      /^option must be --from, .*; got --speed\nusage: /,
    );
    expect(importFrom(from, undefined, '--k', '3').errors).toMatch(
      /^--k must come with --anonymise/,
    );
  });

  test('over an import before: what is no longer there goes', () => {
    const to = importFrom(newFolder(smallCompany)).to;
    const fewer = Object.fromEntries(
      Object.entries(smallCompany).filter(([name]) => name !== 'items.csv'),
    );
    expect(importFrom(newFolder(fewer), to).code).toBe(0);
    expect(readdirSync(to).sort()).toEqual([
      'case.json',
      'customers.csv',
      'import-report.csv',
      'order_lines.csv',
    ]);
  });
});
