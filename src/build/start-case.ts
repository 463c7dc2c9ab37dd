import { readFile } from 'node:fs/promises';
import { buildCase } from '#case/build/build.ts';
import { packCase } from '#case/pack.ts';
import { readTables, type ReadResult } from '#case/read.ts';
import { cached } from './cached.ts';
import { filesUnder, fingerprint } from './fingerprint.ts';

/** A case as the page's worker gets it: src/case/unpack.ts reads it. */
export interface PackedCase {
  readonly head: string;
  readonly data: string;
}

/** The case of this build: a folder of `data`, CASE or Corvane. */
export const caseId = process.env['CASE'] ?? 'corvane';

export async function caseFiles(): Promise<readonly string[]> {
  const files = await filesUnder(`data/${caseId}`);
  return files.filter((file) => /\.(csv|json)$/.test(file));
}

/** Changes with the case's tables and with whatever reads them or computes on them. */
export async function caseFingerprint(): Promise<string> {
  const sources = await Promise.all(['src/case', 'src/model'].map(filesUnder));
  return fingerprint([...(await caseFiles()), ...sources.flat(), 'package-lock.json']);
}

/** The case's tables, read and checked; what was refused is named. */
export async function readCase(): Promise<ReadResult> {
  const files = await caseFiles();
  const sources = await Promise.all(
    files.map(async (name) => ({ name, content: await readFile(name) })),
  );
  const read = readTables(sources);
  const refused = read.issues.filter(({ severity }) => severity === 'error');
  for (const { code, file, line, column, expected, got } of refused)
    console.warn(`${file}:${String(line)} ${column} ${code}: expected ${expected}; got ${got}`);
  return read;
}

export async function packedCase(): Promise<PackedCase> {
  return cached(`case-${caseId}`, await caseFingerprint(), async () =>
    packCase(buildCase(await readCase(), caseId)),
  );
}
