import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  rewritten,
  smallCompany,
  smallOnTime,
  withCell,
  withoutColumn,
  type Company,
} from '../fixtures/case/small-company.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(company: Company): string {
  const folder = mkdtempSync(join(tmpdir(), 'triangle-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(company)) writeFileSync(join(folder, name), text);
  return folder;
}

function triangle(...args: string[]): { code: number | null; out: string; errors: string[] } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['data/cli/triangle.ts', ...args],
    {
      encoding: 'utf8',
    },
  );
  return { code: status, out: stdout, errors: stderr.trimEnd().split('\n') };
}

const ofCompany = (company: Company, ...args: string[]) =>
  triangle('--case', folderOf(company), '--json', ...args);

describe('triangle --json', () => {
  test('prints the six parts, null where nothing can be computed', () => {
    const { code, out } = ofCompany(smallCompany);
    expect(code).toBe(0);
    const report: unknown = JSON.parse(out);
    expect(Object.keys(report ?? {})).toEqual([
      'case',
      'missing',
      'measured',
      'before',
      'scenario',
      'delta',
    ]);
    expect(report).toMatchObject({
      measured: {
        rows: { order_lines: { in: 8, kept: 8, repaired: 0, rejected: 0 } },
        onTime: { all: smallOnTime, byClass: { '24H': { lines: 4, share: 0.75 } } },
      },
      before: { cost: null, stock: null, service: smallOnTime, margin: null },
      scenario: { cost: null, stock: null, margin: null },
      delta: { cost: null, stock: null, service: null, margin: null },
    });
  });

  test('reads the same company however it is written', () => {
    const plain = ofCompany(smallCompany);
    const semicolons = (text: string): string =>
      `\uFEFF${text
        .replaceAll(',', ';')
        .replace(/(\d)\.(\d)/g, '$1,$2')
        .replaceAll('\n', '\r\n')}`;
    const other = ofCompany(rewritten('order_lines.csv', semicolons));
    const id = /"(?:id|name)": "triangle-.*",?\n/g;
    expect(other.code).toBe(0);
    expect(other.out.replace(id, '')).toBe(plain.out.replace(id, ''));
    expect(other.errors.join()).toContain('decimal comma');
  });

  test('keeps the line of an unknown item and says where it is', () => {
    const { code, out, errors } = ofCompany(
      withCell('order_lines.csv', { line: 4, column: 'item_id', cell: 'I999' }),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ measured: { onTime: { lines: 7 } } });
    expect(errors).toContain(
      'order_lines.csv:4:item_id: “I999” is not in items; the line is kept for what needs no join',
    );
  });
});

describe('bad input: exit 2, one located line per error', () => {
  test('text in a number column', () => {
    const company = withCell('order_lines.csv', {
      line: 6,
      column: 'quantity_ordered',
      cell: 'abc',
    });
    const { code, out, errors } = ofCompany(
      withCell('order_lines.csv', { line: 3, column: 'unit_price', cell: 'cheap' }, company),
    );
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(errors).toEqual([
      'order_lines.csv:6:quantity_ordered: quantity_ordered must be a number; got "abc"',
      'order_lines.csv:3:unit_price: unit_price must be a number; got "cheap"',
    ]);
  });

  test('a missing column', () => {
    const { code, errors } = ofCompany(withoutColumn('order_lines.csv', 'quantity_ordered'));
    expect(code).toBe(2);
    expect(errors[0]).toMatch(
      /^order_lines\.csv:1:quantity_ordered: quantity_ordered must be there/,
    );
  });

  test('an empty file, a folder without tables, no folder', () => {
    expect(ofCompany({ ...smallCompany, 'items.csv': '' })).toMatchObject({
      code: 2,
      errors: ['items.csv: the file must hold a header line; got nothing'],
    });
    expect(ofCompany({ 'notes.txt': 'hello' }).code).toBe(2);
    expect(triangle('--case', 'no-such-company')).toMatchObject({
      code: 2,
      errors: ['case must be corvane or a folder; got no-such-company'],
    });
  });
});

describe('arguments that mean nothing', () => {
  test.each([
    [['--speed', '9'], 'option must be --case, --scenario, --set or --json; got --speed'],
    [['--case'], '--case must be followed by a value; got nothing'],
    [['--set', 'serviceTarget'], '--set must be id=value; got serviceTarget'],
  ])('%j', (args, sentence) => {
    const { code, errors } = triangle(...args);
    expect(code).toBe(2);
    expect(errors[0]).toBe(sentence);
    expect(errors[1]).toMatch(/^usage: /);
  });

  test.each([
    [['--set', 'speed=9'], 'lever must be in the register; got speed'],
    [['--set', 'cutoffHour=late'], 'cutoffHour must be a number; got late'],
    [['--set', 'cutoffHour=25'], 'cutoffHour must be number from 14 to 20 by 0.25; got 25'],
    [['--scenario', 'S9'], 'scenario must be S0, S1, S2, S3, S4, S5 or a file; got S9'],
  ])('%j', (args, sentence) => {
    const { code, errors } = ofCompany(smallCompany, ...args);
    expect(code).toBe(2);
    expect(errors.at(-1)).toBe(sentence);
  });
});

describe('on the bundled company', () => {
  test('a scenario file and --set say the same', { timeout: 120_000 }, () => {
    const folder = folderOf({ 'fast.json': JSON.stringify({ cutoffHour: 18 }) });
    const byFile = triangle('--json', '--scenario', join(folder, 'fast.json'));
    const bySet = triangle('--json', '--set', 'cutoffHour=18');
    expect(byFile.code).toBe(0);
    expect(bySet.out).toBe(byFile.out);
    const { before, scenario, delta } = JSON.parse(bySet.out) as Record<
      string,
      Record<string, number>
    >;
    expect(delta?.['cost']).toBeCloseTo((scenario?.['cost'] ?? NaN) - (before?.['cost'] ?? NaN), 6);
    expect(scenario?.['cost']).not.toBe(before?.['cost']);
  });
});
