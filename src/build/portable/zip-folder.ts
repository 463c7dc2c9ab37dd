import { readdir, readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { zipSync } from 'fflate';

/** Zip of a folder, under its own name; same files, same bytes. Returns its size in bytes. */
export async function zipFolder(folder: string, zip: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath, entry.name))
    .sort();
  const contents = await Promise.all(
    paths.map(async (path) => [path, new Uint8Array(await readFile(path))] as const),
  );
  // A date is part of every zip entry: the earliest one that the format has.
  const packed = zipSync(Object.fromEntries(contents), { level: 9, mtime: new Date(1980, 0, 1) });
  await writeFile(zip, packed);
  return packed.length;
}
