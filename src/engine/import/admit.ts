import { isBinary, MAX_BYTES } from '#case/encoding.ts';
import { issue, type Issue, type IssueCode } from '#case/issue.ts';
import type { ChosenFile } from './protocol.ts';

/** Bytes of all files together beyond which the import is refused: the machine would not follow. */
export const MAX_TOTAL = 2 ** 31;

/** First bytes that tell a binary file. */
const START = 4096;

/** A part of a file, read at once: what a worker can do and a page cannot. */
export type ReadBytes = (part: Blob) => Uint8Array;

export interface Admitted {
  readonly files: readonly ChosenFile[];
  /** Files that were not even read. */
  readonly refused: readonly Issue[];
}

/** Files worth reading, by their name, their size and their first bytes. */
export function admit(chosen: readonly ChosenFile[], bytes: ReadBytes): Admitted {
  const files: ChosenFile[] = [];
  const refused: Issue[] = [];
  for (const one of chosen) {
    const code = refusalOf(one, bytes);
    if (code) refused.push(issue(code, { file: one.name.replace(/^.*\//, '') }));
    else files.push(one);
  }
  return { files, refused };
}

function refusalOf({ name, file }: ChosenFile, bytes: ReadBytes): IssueCode | null {
  if (!/\.(?:csv|tsv|txt|json)$/i.test(name)) return 'unknown-file';
  if (file.size > MAX_BYTES) return 'too-large';
  return isBinary(bytes(file.slice(0, START))) ? 'binary-file' : null;
}
