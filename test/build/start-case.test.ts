import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder } from '../case/import-folder.ts';
import { smallCompany, withCell, type Company } from '../fixtures/case/small-company.ts';

/** Reads a case as the build does, in a program of its own: the case of a build is chosen once. */
function readAsBuild(id: string): { code: number | null; said: string } {
  const program =
    "const { readCase } = await import('./src/build/start-case.ts'); await readCase();";
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program],
    {
      encoding: 'utf8',
      env: { ...process.env, CASE: id },
    },
  );
  return { code: status, said: stderr };
}

const read = (company: Company) => readAsBuild(relative('data', newFolder(company)));

describe('the case of a build', () => {
  test('says what it refused in words, and goes on with the rest', () => {
    const { code, said } = read(
      withCell('order_lines.csv', { line: 6, column: 'quantity_ordered', cell: 'abc' }),
    );
    expect(code).toBe(0);
    expect(said).toContain(
      'order_lines.csv:6:quantity_ordered: quantity_ordered must be a number; got "abc"\n',
    );
    expect(said).toContain('7 lines go to places without a calendar');
  });

  test('fails when nothing can be computed', () => {
    const { 'items.csv': items = '' } = smallCompany;
    const { code, said } = read({ 'items.csv': items });
    expect(code).not.toBe(0);
    expect(said).toContain('RangeError: no number can be computed from data/');
  });

  test('fails when there is no such folder', () => {
    const { code, said } = readAsBuild('no-such-company');
    expect(code).not.toBe(0);
    expect(said).toContain('RangeError: CASE must be a folder of data; got no-such-company');
  });
});
