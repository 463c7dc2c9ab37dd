import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkTables } from '#case/check.ts';
import { isTableName } from '#case/contract.ts';
import { issue, type Issue } from '#case/issue.ts';
import { readTables, type ReadResult, type SourceFile } from '#case/read.ts';
import { ImportLog } from '#case/write/import-log.ts';
import { mayBeTable, readSources } from '../sources.ts';
import { endProgress, progress } from './progress.ts';

export interface Extract {
  readonly read: ReadResult;
  readonly log: ImportLog;
  /** What the terminal says: each error, the rest summed up. */
  readonly issues: readonly Issue[];
}

/**
 * Everything a folder tells, however it is written, and what became of each of its lines.
 *
 * @throws RangeError when the folder or the mapping is not there
 */
export function readExtract(folder: string, mapping: string | null, cwd: string): Extract {
  const log = new ImportLog();
  const { sources, refused } = readSources(folder, isWanted);
  const others = readdirSync(folder).filter((name) => !isWanted(name) && !name.startsWith('.'));
  const before = [...refused, ...others.map((name) => issue('unknown-file', { file: name }))];
  const all =
    mapping === null ? sources : [...sources.filter(isNoMapping), mappingAt(mapping, cwd)];
  const { onIssue, onTable } = log;
  const read = readTables(all, { onIssue, onTable, onFile: progress });
  endProgress();
  const checks = checkTables(read);
  for (const found of [...before, ...checks]) log.onIssue(found);
  return { read, log, issues: [...before, ...read.issues, ...checks] };
}

/** Also what bears the name of a table under another ending (`items.xlsx`): it will be told what it is. */
function isWanted(name: string): boolean {
  return mayBeTable(name) || isTableName(name.replace(/\.[^.]*$/, '').toLowerCase());
}

function isNoMapping({ name }: SourceFile): boolean {
  return name !== 'mapping.json';
}

function mappingAt(file: string, cwd: string): SourceFile {
  const path = resolve(cwd, file);
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new RangeError(`--mapping must be a file; got ${file}`);
  }
  return { name: 'mapping.json', content: new Uint8Array(readFileSync(path)) };
}
