import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { tableNames } from '#case/contract.ts';
import { isRecord } from '#case/json-object.ts';

const DATA = resolve(import.meta.dirname, '../..');
/** Folders of `data` that are not companies to write over. */
const ours = ['corvane', 'generate', 'cli', 'sql'];

/** Names an import may write. */
const written = new Set([
  ...tableNames.map((name) => `${name}.csv`),
  ...['case.json', 'import-report.csv', 'anonymity-report.csv'],
]);

/**
 * The folder an import may write to: a new one, an empty one, or one that an import wrote.
 *
 * @throws RangeError with a sentence
 */
export function targetFolder(to: string, from: string, cwd: string): string {
  const folder = resolve(cwd, to);
  const name = basename(folder);
  const refuse = (expected: string): RangeError =>
    new RangeError(`--to must be ${expected}; got ${to}`);
  if (ours.some((own) => isWithin(folder, join(DATA, own))))
    throw refuse(`none of data/${ours.join(', data/')}`);
  if (!/^[a-z0-9][a-z0-9_-]*$/i.test(name)) throw refuse('a name of letters, digits, - and _');
  if (isWithin(DATA, folder)) throw refuse('a folder in data');
  if (isWithin(folder, from) || isWithin(from, folder)) throw refuse('apart from --from');
  if (!existsSync(folder)) return folder;
  const inside = existsSync(folder) ? readdirSync(folder) : [];
  if (inside.length > 0 && !isImport(folder))
    throw refuse('a new folder, or one that an import wrote');
  return folder;
}

/** Writes the files, in place of those of an import before. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (written.has(name) && !files.has(name)) rmSync(join(folder, name));
  }
  // Those of an import by SQL.
  rmSync(join(folder, 'aggregates'), { recursive: true, force: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

function isImport(folder: string): boolean {
  try {
    const said: unknown = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'));
    return isRecord(said) && (said['writtenBy'] === 'import' || said['writtenBy'] === 'anonymised');
  } catch {
    return false;
  }
}

/** Is `path` the folder, or in it? */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && dirname(way) !== way);
}
