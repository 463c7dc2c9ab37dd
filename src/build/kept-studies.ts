import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cached } from './cached.ts';
import { fingerprint } from './fingerprint.ts';
import { sourcesBehind } from './sources-behind.ts';
import { caseId, packedCase } from './start-case.ts';

/** Something a figure shows that takes many evaluations: what it stands on, and how it is made. */
export interface Task {
  readonly name: string;
  /** File of `src` whose answer it is. */
  readonly source: string;
  /** Whatever else decides the answer: scenarios, view. Plain data. */
  readonly asked: unknown;
  make(): unknown;
}

export interface KeptStudy {
  readonly key: string;
  readonly value: unknown;
}

export type KeptStudies = Readonly<Record<string, KeptStudy>>;

/** Long studies of the bundled case, made once by `npm run studies`: a build on a bare machine does not wait for them. */
export const studiesFile = `data/${caseId}.studies.json`;

/** What every study stands on besides its own source. */
const common = [
  'src/case/unpack.ts',
  'src/model/clients/segmented-case.ts',
  'src/scenario/told.ts',
];

let kept: Promise<KeptStudies> | undefined;

/** None without the file: every study is then made, and cached. */
export function keptStudies(): Promise<KeptStudies> {
  kept ??= readFile(studiesFile, 'utf8').then(
    (text) => JSON.parse(text) as KeptStudies,
    () => ({}),
  );
  return kept;
}

/** The kept answer, if nothing it stands on has changed since; else made now, and cached. */
export async function answerTo(task: Task): Promise<unknown> {
  const key = await keyOf(task);
  const found = (await keptStudies())[task.name];
  return found?.key === key ? found.value : cached(task.name, key, () => task.make());
}

/** One hash of the case as the page gets it, of the code that answers, and of what is asked. */
export async function keyOf({ source, asked }: Task): Promise<string> {
  const { head, data } = await packedCase();
  const sources = await sourcesBehind([source, ...common]);
  const code = await fingerprint([...sources, 'package-lock.json']);
  const hash = createHash('sha256').update(head).update(data).update(code);
  return hash.update(JSON.stringify(asked)).digest('hex').slice(0, 32);
}
