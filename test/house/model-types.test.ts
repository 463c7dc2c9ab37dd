import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** What the compiler of src/model says of each planted file: its error codes. */
function errorsOf(plants: Readonly<Record<string, string>>): Record<string, string[]> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'model-'));
  for (const [name, code] of Object.entries(plants)) writeFileSync(join(folder, name), code);
  const config = { extends: resolve('src/model/tsconfig.json'), include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const errors = new Map(Object.keys(plants).map((name) => [name, [] as string[]]));
  for (const [, name = '', code = ''] of compile(folder).matchAll(/([\w-]+\.ts)\(.*error (TS\d+)/g))
    errors.get(name)?.push(code);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(errors);
}

function compile(folder: string): string {
  try {
    const tsc = 'node_modules/typescript/bin/tsc';
    return execFileSync(process.execPath, [tsc, '--project', folder], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test('src/model compiles mathematics and nothing of the world', () => {
  const unknownName = expect.stringMatching(/^TS(2304|2580|2584|2591)$/);
  expect(
    errorsOf({
      'mathematics.ts': 'export const half = (x: number): number => Math.fround(x / 2);',
      'document.ts': 'export const title = document.title;',
      'fetch.ts': "export const page = fetch('/');",
      'element.ts': 'export const tag = (element: HTMLElement): string => element.tagName;',
      'node.ts': 'export const machine = process.platform;',
      'enum.ts': 'export enum Side { Left }',
      'cell.ts': 'export const first = (x: number[]): number => x[0];',
    }),
  ).toEqual({
    'mathematics.ts': [],
    'document.ts': [unknownName],
    'fetch.ts': [unknownName],
    'element.ts': [unknownName],
    'node.ts': [unknownName],
    // Node erases types, it does not translate: no syntax of TypeScript's own.
    'enum.ts': ['TS1294'],
    // Strictest: an element of a table may be missing.
    'cell.ts': ['TS2322'],
  });
});
