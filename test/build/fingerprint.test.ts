import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesUnder, fingerprint } from '#build/fingerprint.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'triangle-print-'));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'c.csv'), 'one');
  writeFileSync(join(folder, 'a.csv'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('lists files of all depths, in a stable order', async () => {
  expect(await filesUnder(folder)).toEqual([join(folder, 'a.csv'), join(folder, 'b/c.csv')]);
});

it('changes with any content, and with where it stands', async () => {
  const [a = '', c = ''] = await filesUnder(folder);
  const before = await fingerprint([a, c]);
  expect(await fingerprint([a, c])).toBe(before);
  writeFileSync(a, 'one');
  writeFileSync(c, 'two');
  expect(await fingerprint([a, c])).not.toBe(before);
});
