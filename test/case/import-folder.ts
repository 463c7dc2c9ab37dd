import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of the disk with these files in it, gone after the test. */
export function newFolder(company: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(company)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A program of the command line, run to its end. */
export function run(
  program: string,
  ...args: string[]
): { code: number | null; out: string; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, errors: stderr };
}

/** Imports a folder into another, a new one unless it is given. */
export function importFrom(from: string, to = join(newFolder(), 'company'), ...args: string[]) {
  return { to, ...run('data/cli/import.ts', '--from', from, '--to', to, ...args) };
}

/** File name → text. */
export const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
