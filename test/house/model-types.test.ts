import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'model-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler of src/model says of a file with this code: its error codes. */
function errorsOf(code: string): string[] {
  writeFileSync(join(folder, 'planted.ts'), code);
  const config = { extends: resolve('src/model/tsconfig.json'), include: ['planted.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', folder]);
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: Buffer };
    return [...stdout.toString().matchAll(/error (TS\d+)/g)].map(([, code = '']) => code);
  }
}

test('plain mathematics compiles', () => {
  expect(errorsOf('export const half = (x: number): number => Math.fround(x / 2);')).toEqual([]);
});

test.each([
  ['document', 'export const title = document.title;'],
  ['fetch', "export const page = fetch('/');"],
  ['a type of the page', 'export const tag = (element: HTMLElement): string => element.tagName;'],
  ['Node', 'export const machine = process.platform;'],
])('%s does not exist in src/model', (_, code) => {
  expect(errorsOf(code)).toContainEqual(expect.stringMatching(/^TS(2304|2580|2584|2591)$/));
});

test('syntax that Node cannot erase is refused', () => {
  expect(errorsOf('export enum Side { Left }')).toEqual(['TS1294']);
});

test('an element of a table may be missing', () => {
  expect(errorsOf('export const first = (x: number[]): number => x[0];')).toEqual(['TS2322']);
});
