import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashesOf } from './hashes-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a second build gives the same pages, byte for byte', () => {
  const astro = 'node_modules/astro/bin/astro.mjs';
  execFileSync(process.execPath, [astro, 'build', '--outDir', folder], { stdio: 'inherit' });
  expect(hashesOf(folder)).toEqual(hashesOf('dist'));
});
