import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isBinary, MAX_BYTES } from '#case/encoding.ts';
import { issue, type Issue, type IssueCode } from '#case/issue.ts';
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

export interface Sources {
  readonly sources: readonly SourceFile[];
  /** Files that were not even read. */
  readonly refused: readonly Issue[];
}

/**
 * Files that may be tables or settings; the others (notes, hashes) are nobody's error.
 *
 * @param isWanted which names to read
 */
export function readSources(
  folder: string,
  isWanted: (name: string) => boolean = mayBeTable,
): Sources {
  const sources: SourceFile[] = [];
  const refused: Issue[] = [];
  for (const name of readdirSync(folder).filter(isWanted).sort()) {
    const path = join(folder, name);
    if (!statSync(path).isFile()) continue;
    const code = refusal(path);
    if (code) refused.push(issue(code, { file: name }));
    else sources.push({ name, content: new Uint8Array(readFileSync(path)) });
  }
  return { sources, refused };
}

export function mayBeTable(name: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name) || /^(?:case|mapping)\.json$/.test(name);
}

/** Why a file is not worth reading, from its size and its first bytes alone. */
function refusal(path: string): IssueCode | null {
  if (statSync(path).size > MAX_BYTES) return 'too-large';
  const start = new Uint8Array(4096);
  const file = openSync(path, 'r');
  const length = readSync(file, start);
  closeSync(file);
  return isBinary(start.subarray(0, length)) ? 'binary-file' : null;
}
