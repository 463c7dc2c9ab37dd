import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

it('two builds of the same sources, nothing kept from the first, are equal to the byte', () => {
  const [first, second] = [build(), build()];
  expect([...first.keys()]).toEqual([...second.keys()]);
  expect([...first].filter(([file, hash]) => second.get(file) !== hash)).toEqual([]);
  expect(first.size).toBeGreaterThan(10);
});

function build(): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'triangle-build-'));
  folders.push(folder);
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--force'];
  execFileSync(process.execPath, [...astro, '--outDir', join(folder, 'dist')], {
    env: { ...process.env, NODE_ENV: 'production', TRIANGLE_CACHE: join(folder, 'cache') },
    stdio: 'pipe',
  });
  return hashes(join(folder, 'dist'));
}

function hashes(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(files.map((file) => [file.slice(folder.length + 1), hash(file)]));
}
