import { unpackCase } from '#case/unpack.ts';
import { readings } from '#engine/readings.ts';
import type { Figure } from '#figures/figure.ts';
import { figureNamed } from '#figures/figures.ts';
import { firstView } from '#figures/views.ts';
import type { Case } from '#model/case.ts';
import { segmentedCase } from '#model/clients/segmented-case.ts';
import { evaluate } from '#model/evaluate.ts';
import { readWhole } from '#model/readings.ts';
import type { Results } from '#model/results.ts';
import { cached } from './cached.ts';
import { caseFingerprint, caseId, packedCase } from './start-case.ts';

export interface Start {
  readonly case: Case;
  readonly results: Results;
}

let start: Promise<Start> | undefined;
const studies = new Map<string, Promise<readonly Results[]>>();

/** The case of this build, unpacked from what the page gets, and its results today (S0). */
export function startResults(): Promise<Start> {
  start ??= makeStart();
  return start;
}

/** Results of a figure's study around today, in its order; none for a figure without a study. */
export function studied(figure: string): Promise<readonly Results[]> {
  const known = studies.get(figure) ?? study(figure);
  studies.set(figure, known);
  return known;
}

/** What a figure reads in the whole case today, seen as it is first looked at; null without a reading. */
export async function readAtStart(
  figure: Pick<Figure, 'id' | 'reading' | 'views'>,
): Promise<unknown> {
  const { reading } = figure;
  if (!reading) return null;
  const { case: company } = await startResults();
  const view = firstView(figure.views?.(null) ?? []);
  const key = `${await caseFingerprint()} ${JSON.stringify([reading, view])}`;
  return cached(`reading-${figure.id}-${caseId}`, key, () =>
    readWhole(readings, reading.name, company, {}, view),
  );
}

async function makeStart(): Promise<Start> {
  const { head, data } = await packedCase();
  const company = segmentedCase(unpackCase(head, data));
  const results = await cached(`start-${caseId}`, await caseFingerprint(), () =>
    evaluate(company, {}),
  );
  return { case: company, results };
}

async function study(figure: string): Promise<readonly Results[]> {
  const scenarios = figureNamed(figure).study?.scenarios({}) ?? [];
  if (scenarios.length === 0) return [];
  const { case: company } = await startResults();
  const key = `${await caseFingerprint()} ${JSON.stringify(scenarios)}`;
  return cached(`study-${figure}-${caseId}`, key, () =>
    scenarios.map((scenario) => evaluate(company, scenario)),
  );
}
