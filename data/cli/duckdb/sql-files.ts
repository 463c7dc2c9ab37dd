import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SQL = resolve(import.meta.dirname, '../../sql');

/** The files of data/sql in the order they run. */
export function sqlFiles(): { name: string; text: string }[] {
  return readdirSync(SQL)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(SQL, name), 'utf8') }));
}
