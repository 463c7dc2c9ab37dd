import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cached } from '#build/cached.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'triangle-cache-'));
  vi.stubEnv('TRIANGLE_CACHE', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('makes a value once per key', async () => {
  const make = vi.fn(() => ({ a: [1, 0.1 + 0.2, null] }));
  const first = await cached('x', 'key', make);
  expect(await cached('x', 'key', make)).toEqual(first);
  expect(first).toEqual({ a: [1, 0.1 + 0.2, null] });
  expect(make).toHaveBeenCalledTimes(1);
});

it('makes it again for another key, and forgets the first', async () => {
  await cached('x', 'key', () => 1);
  await cached('y', 'key', () => 2);
  expect(await cached('x', 'other', () => 3)).toBe(3);
  expect(readdirSync(folder).map((file) => file.split('.')[0])).toEqual(['x', 'y']);
});

it('keeps nothing of a value that could not be made', async () => {
  await expect(cached('x', 'key', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await cached('x', 'key', () => 4)).toBe(4);
});
