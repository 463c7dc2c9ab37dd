import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Plain data made once for the same `key`, kept as JSON between builds; what was kept under the
 * same name for another key goes. The file appears whole or not at all: two builds may run at
 * once. TRIANGLE_CACHE moves the folder.
 */
export async function cached<T>(name: string, key: string, make: () => T | Promise<T>): Promise<T> {
  const folder = process.env['TRIANGLE_CACHE'] ?? 'node_modules/.cache/triangle';
  const file = `${name}.${createHash('sha256').update(key).digest('hex').slice(0, 16)}.json`;
  const known = await readFile(`${folder}/${file}`, 'utf8').catch(() => null);
  // Through JSON even when fresh, so that a first build and the next ones see the same thing.
  const text = known ?? JSON.stringify(await make());
  if (known === null) await keep(folder, name, file, text);
  return JSON.parse(text) as T;
}

async function keep(folder: string, name: string, file: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${folder}/${String(process.pid)}-${file}`;
  await writeFile(draft, text);
  await rename(draft, `${folder}/${file}`);
  const stale = (await readdir(folder)).filter(
    (other) => other !== file && other.startsWith(`${name}.`),
  );
  await Promise.all(stale.map((other) => rm(`${folder}/${other}`, { force: true })));
}
