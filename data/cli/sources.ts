import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { SourceFile } from '#case/read.ts';

const DATA = resolve(import.meta.dirname, '..');

/** Folder of a company: a path, else a folder of `data`. null = there is none. */
export function folderOf(name: string, cwd: string): string | null {
  const candidates = [resolve(cwd, name), join(DATA, name)];
  return candidates.find((path) => existsSync(path) && statSync(path).isDirectory()) ?? null;
}

export function idOf(folder: string): string {
  return basename(folder);
}

/** Files that may be tables or settings; the others (notes, hashes) are nobody's error. */
export function readSources(folder: string): SourceFile[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:csv|tsv|txt)$/i.test(name) || /^(?:case|mapping)\.json$/.test(name))
    .sort()
    .map((name) => ({ name, content: new Uint8Array(readFileSync(join(folder, name))) }));
}
