import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { smallCompany, withCell } from '../fixtures/case/small-company.ts';

const run = (script: string, ...args: string[]): string =>
  execFileSync(process.execPath, [`data/cli/${script}.ts`, ...args], { encoding: 'utf8' });

test('import --engine duckdb writes small tables and aggregates, which triangle reads', () => {
  const work = mkdtempSync(join(tmpdir(), 'large-'));
  const to = 'data/large-test';
  onTestFinished(() => {
    for (const folder of [work, to]) rmSync(folder, { recursive: true, force: true });
  });
  const odd = withCell(
    'order_lines.csv',
    { line: 9, column: 'order_date', cell: 'soon' },
    smallCompany,
  );
  for (const [name, text] of Object.entries(odd)) writeFileSync(join(work, name), text);
  const said = run('import', '--from', work, '--to', to, '--engine', 'duckdb');
  expect(said).toMatch(/order_lines +8 +7 +1/);
  expect(said).toContain('1 not-a-date');
  expect(readdirSync(to).sort()).toEqual(['aggregates', 'case.json', 'customers.csv', 'items.csv']);
  const { measured, before } = JSON.parse(run('triangle', '--case', to, '--json')) as {
    measured: { onTime: { lines: number } };
    before: { service: number };
  };
  expect(measured.onTime.lines).toBe(6);
  expect(before.service).toBeCloseTo(4 / 6, 12);
  // An ordinary import in its place leaves no aggregate behind.
  run('import', '--from', work, '--to', to);
  expect(existsSync(join(to, 'aggregates'))).toBe(false);
});
