import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readOptions, type AnonymiseOptions } from '#case/anonymise/options.ts';

/**
 * The options of a file, or the default ones, with `--k` over them.
 *
 * @throws RangeError with a sentence
 */
export function anonymiseOptions(file: string, k: number | null, cwd: string): AnonymiseOptions {
  const options = readOptions(file === 'default' ? {} : parse(file, cwd));
  return k === null ? options : { ...options, k };
}

function parse(file: string, cwd: string): unknown {
  const path = resolve(cwd, file);
  if (!existsSync(path)) throw new RangeError(`--anonymise must be default or a file; got ${file}`);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new RangeError(`${file} must be JSON`);
  }
}
