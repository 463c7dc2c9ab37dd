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
  // Nothing is taken from what the first one kept, nor from Vitest's own settings.
  const { PATH, CASE } = process.env;
  const env = { PATH, CASE, TRIANGLE_CACHE: join(folder, '.cache') };
  const out = join(folder, 'dist');
  execFileSync(process.execPath, [astro, 'build', '--outDir', out], { stdio: 'inherit', env });
  expect(hashesOf(out)).toEqual(hashesOf('dist'));
});
