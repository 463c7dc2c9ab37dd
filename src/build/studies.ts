import { readdir, readFile, writeFile } from 'node:fs/promises';
import { figureNamed } from '#figures/figures.ts';
import type { ScenarioName } from '#scenario/named.ts';
import { type KeptStudy, keptStudies, keyOf, studiesFile, type Task } from './kept-studies.ts';
import { readingTask, studyTask } from './figure-tasks.ts';
import { startResults } from './start-results.ts';

/** Seconds from which an answer is kept: what is faster is made by each build. */
const LONG = 5;
/** The file is read by every build and kept in every copy of the project. Bytes. */
export const LARGEST = 1_000_000;

interface Page {
  readonly start: ScenarioName | null;
  readonly figures: readonly string[];
}

/** Every study and reading that the pages show, around the start of each. */
export async function shownTasks(): Promise<readonly Task[]> {
  const shown = new Map<string, Task>();
  for (const folder of (await readdir('content')).sort()) {
    const text = await readFile(`content/${folder}/page.json`, 'utf8').catch(() => null);
    if (text === null) continue;
    const { start, figures } = JSON.parse(text) as Page;
    const from = await startResults(start ?? 'S0');
    for (const figure of figures.map(figureNamed)) {
      for (const task of [studyTask(figure, from), readingTask(figure, from)])
        if (task) shown.set(task.name, task);
    }
  }
  return [...shown.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Makes anew what has changed, keeps what is long, and writes the file. */
async function writeStudies(): Promise<void> {
  const before = await keptStudies();
  const after: Record<string, KeptStudy> = {};
  for (const task of await shownTasks()) {
    const { name } = task;
    const key = await keyOf(task);
    const known = before[name];
    if (known?.key === key) {
      after[name] = known;
      console.log(`${name}: unchanged`);
      continue;
    }
    const start = performance.now();
    const value = task.make();
    const seconds = (performance.now() - start) / 1000;
    console.log(`${name}: ${seconds.toFixed(1)} s`);
    if (seconds >= LONG) after[name] = { key, value };
  }
  const lines = Object.entries(after).map(
    ([name, study]) => `${JSON.stringify(name)}: ${JSON.stringify(study)}`,
  );
  const text = `{\n${lines.join(',\n')}\n}\n`;
  if (text.length > LARGEST)
    throw new RangeError(`${studiesFile} must hold ≤ ${LARGEST} bytes; got ${text.length}`);
  await writeFile(studiesFile, text);
}

if (import.meta.main) await writeStudies();
