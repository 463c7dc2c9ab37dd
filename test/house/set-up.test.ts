import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint, upToDate } from '../../.ci/build.mjs';
import { findChromium } from '../../.ci/chromium.mjs';
import { explain, installed } from '../../.ci/install.mjs';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'set-up-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(
    join(folder, path),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

describe('the packages', () => {
  const dependencies = { plot: '1.0.0' };
  const packages = {
    'node_modules/plot': { version: '1.0.0' },
    'node_modules/plot-for-mac': { version: '1.0.0', optional: true },
  };
  const { 'node_modules/plot': plot } = packages;

  beforeEach(() => {
    write('package.json', { dependencies });
    write('package-lock.json', { packages: { '': { dependencies }, ...packages } });
    write('node_modules/.package-lock.json', { packages: { 'node_modules/plot': plot } });
    write('node_modules/.bin/node', '');
  });

  test('are there after any npm ci, less those of other machines', () => {
    expect(installed(folder)).toBe(true);
  });

  test('are not there before the first, nor when it was interrupted', () => {
    rmSync(join(folder, 'node_modules/.package-lock.json'));
    expect(installed(folder)).toBe(false);
    rmSync(join(folder, 'node_modules'), { recursive: true });
    expect(installed(folder)).toBe(false);
  });

  test('are installed again when the lock asks for another version, or one more', () => {
    const other = { ...packages, 'node_modules/plot': { version: '1.0.1' } };
    write('package-lock.json', { packages: { '': { dependencies }, ...other } });
    expect(installed(folder)).toBe(false);
    const more = { ...packages, 'node_modules/d3': { version: '1.0.0' } };
    write('package-lock.json', { packages: { '': { dependencies }, ...more } });
    expect(installed(folder)).toBe(false);
  });

  test('are installed again when package.json has left the lock behind', () => {
    write('package.json', { dependencies: { ...dependencies, d3: '7.0.0' } });
    expect(installed(folder)).toBe(false);
  });
});

describe('a missing network', () => {
  test.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT'])(
    '%s is one sentence',
    (code) => {
      const said = `npm error code ${code}\nnpm error request to https://x/ failed\n`;
      expect(explain(said)).toBe(
        `The packages could not be downloaded, the network does not answer (${code}): connect this machine and start again.`,
      );
    },
  );

  test('is not blamed for anything else', () => {
    expect(explain('npm error code EACCES')).toBeNull();
  });
});

describe('the pages', () => {
  const print = (caseName?: string): string => fingerprint(folder, ['src', 'data'], caseName);

  test('are built again when an input changes, appears, leaves or moves', () => {
    write('src/a.ts', 'one');
    const prints = [print()];
    write('src/a.ts', 'two');
    prints.push(print());
    write('src/deep/b.ts', '');
    prints.push(print());
    rmSync(join(folder, 'src/a.ts'));
    prints.push(print());
    write('data/b.ts', '');
    rmSync(join(folder, 'src/deep'), { recursive: true });
    prints.push(print(), print('other'));
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('are not when nothing did', () => {
    write('src/a.ts', 'one');
    const before = print();
    write('src/a.ts', 'one');
    write('test/a.test.ts', 'not an input');
    expect(print()).toBe(before);
  });

  test('are built again when dist is not what the stamp says', () => {
    expect(upToDate({ inputs: 'a', dist: 'b' }, 'a', 'b')).toBe(true);
    expect(upToDate({ inputs: 'a', dist: 'b' }, 'a', 'c')).toBe(false);
    expect(upToDate({ inputs: 'a', dist: 'b' }, 'c', 'b')).toBe(false);
    expect(upToDate(null, 'a', 'b')).toBe(false);
  });
});

describe('Chromium', () => {
  const only =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path);

  test('is the one asked for, and no other in its place', async () => {
    const env = { CHROME_PATH: '/opt/chrome' };
    expect(await findChromium(env, only('/opt/chrome', '/usr/bin/chromium'))).toBe('/opt/chrome');
    expect(await findChromium(env, only('/usr/bin/chromium'))).toBeNull();
  });

  test('is else the one of the machine', async () => {
    const chrome = '/usr/bin/google-chrome';
    expect(await findChromium({}, only('/usr/bin/chromium', chrome))).toBe('/usr/bin/chromium');
    expect(await findChromium({}, only(chrome))).toBe(chrome);
    expect(await findChromium({}, only())).toBeNull();
  });
});
