import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readCompany, type Company } from '#case/aggregates/company.ts';
import { canCompute } from '#case/missing.ts';
import { numberNames } from '#case/needs.ts';
import { packCase } from '#case/pack.ts';
import type { ReadResult } from '#case/read.ts';
import { issueSentence, issueSummary } from '#i18n/issue-sentence.ts';
import { t } from '#i18n/t.ts';
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
  if (!existsSync(`data/${caseId}`)) throw new RangeError(t('en', 'cli.noFolder', { id: caseId }));
  const files = await filesUnder(`data/${caseId}`);
  return files.filter((file) => /\.(csv|json)$/.test(file));
}

/** Changes with the case's tables and with whatever reads them or computes on them. */
export async function caseFingerprint(): Promise<string> {
  const sources = await Promise.all(
    ['src/case', 'src/engine', 'src/model', 'src/scenario'].map(filesUnder),
  );
  return fingerprint([...(await caseFiles()), ...sources.flat(), 'package-lock.json']);
}

/**
 * The case's tables, read and checked; what was refused or repaired is said.
 *
 * @throws RangeError when no number at all can be computed
 */
export async function readStartCompany(): Promise<Company> {
  const files = await caseFiles();
  const sources = await Promise.all(
    files.map(async (name) => ({ name, content: await readFile(name) })),
  );
  const company = readCompany(sources);
  const { read } = company;
  for (const issue of [...read.issues, ...company.checks]) {
    const say = issue.severity === 'error' ? issueSentence : issueSummary;
    console.warn(say('en', issue));
  }
  if (numberNames.every((name) => !canCompute(name, read.tables))) {
    throw new RangeError(t('en', 'cli.noNumber', { id: caseId }));
  }
  return company;
}

export async function readCase(): Promise<ReadResult> {
  return (await readStartCompany()).read;
}

export async function packedCase(): Promise<PackedCase> {
  return cached(`case-${caseId}`, await caseFingerprint(), async () =>
    packCase((await readStartCompany()).measures(caseId).of),
  );
}
