import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';

/**
 * Files of `src` that some files stand on: themselves and what they import, directly or not, types left out. Packages
 * are not followed: the lock file says which they are.
 *
 * @param entries  paths from the project's root
 * @returns paths, sorted
 * @throws Error when an import names no file
 */
export async function sourcesBehind(entries: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    if (!existsSync(file)) throw new Error(`a source must exist; got ${file}`);
    found.add(file);
    waiting.push(...importsOf(await readFile(file, 'utf8'), file));
  }
  return [...found].sort();
}

/** Files that a module imports by value: `import … from '…'`, `export … from '…'`. */
function importsOf(source: string, file: string): string[] {
  const pattern = /^(?:import|export)\s+(?!type\s)[^;]*?from\s+'((?:#|\.)[^']+)'/gm;
  return [...source.matchAll(pattern)].map(([, path]) =>
    path!.startsWith('#') ? `src/${path!.slice(1)}` : posix.join(posix.dirname(file), path!),
  );
}
