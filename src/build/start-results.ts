import { unpackCase } from '#case/unpack.ts';
import { figureNamed } from '#figures/figures.ts';
import type { Case } from '#model/case.ts';
import { segmentedCase } from '#model/clients/segmented-case.ts';
import { evaluate } from '#model/evaluate.ts';
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
