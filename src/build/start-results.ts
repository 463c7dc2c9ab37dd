import { unpackCase } from '#case/unpack.ts';
import type { Figure } from '#figures/figure.ts';
import type { Case } from '#model/case.ts';
import { segmentedCase } from '#model/clients/segmented-case.ts';
import { evaluate } from '#model/evaluate.ts';
import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import { differing } from '#scenario/differing.ts';
import { namedScenarios, type ScenarioName } from '#scenario/named.ts';
import type { Named } from '#scenario/nearest-name.ts';
import { cached } from './cached.ts';
import { readingTask, studyTask } from './figure-tasks.ts';
import { answerTo } from './kept-studies.ts';
import { caseFingerprint, caseId, packedCase } from './start-case.ts';

/** What a page is built with: the case, and where the page starts from. */
export interface Start {
  readonly case: Case;
  readonly named: Named;
  readonly name: ScenarioName;
  readonly scenario: Scenario;
  readonly results: Results;
  /** Values of today (S0), wherever the page starts. */
  readonly defaults: Results['values'];
}

let company: Promise<Case> | undefined;
const starts = new Map<ScenarioName, Promise<Start>>();
const studies = new Map<string, Promise<readonly Results[]>>();
const read = new Map<string, Promise<unknown>>();

/** The case of this build, unpacked from what the page gets, and its results in a scenario with a name. */
export function startResults(name: ScenarioName = 'S0'): Promise<Start> {
  const known = starts.get(name) ?? makeStart(name);
  starts.set(name, known);
  return known;
}

/** Results of a figure's study around a start, in its order; none for a figure without a study. */
export async function studied(
  figure: Figure,
  start: ScenarioName = 'S0',
): Promise<readonly Results[]> {
  const key = `${figure.id}-${start}`;
  const task = studyTask(figure, await startResults(start));
  if (!task) return [];
  const known = studies.get(key) ?? (answerTo(task) as Promise<readonly Results[]>);
  studies.set(key, known);
  return known;
}

/** What a figure reads in the whole case around a start, seen as it is first looked at; null without a reading. */
export async function readAtStart(
  figure: Pick<Figure, 'id' | 'reading' | 'views'>,
  start: ScenarioName = 'S0',
): Promise<unknown> {
  const { id, reading } = figure;
  // One of the whole case, which no view moves, is the same for all that look at it.
  const isShared = reading?.of === 'case' && !reading.views;
  const key = isShared ? reading.name : `${id}-${start}`;
  const task = readingTask(figure, await startResults(start));
  // Many numbers of a page may come from one reading: asked at once, it is made once.
  const known = read.get(key) ?? (task ? answerTo(task) : Promise.resolve(null));
  read.set(key, known);
  return known;
}

async function makeStart(name: ScenarioName): Promise<Start> {
  company ??= packedCase().then(({ head, data }) => segmentedCase(unpackCase(head, data)));
  const of = await company;
  const asNamed = namedScenarios(of);
  const key = `${await caseFingerprint()} ${JSON.stringify(asNamed[name])}`;
  const results = await cached(`start-${name}-${caseId}`, key, () => evaluate(of, asNamed[name]));
  const defaults = name === 'S0' ? results.values : (await startResults()).defaults;
  const named = differing(asNamed, defaults);
  return { case: of, named, name, scenario: named[name] ?? {}, results, defaults };
}
