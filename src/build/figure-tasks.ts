import { existsSync } from 'node:fs';
import { readings } from '#engine/readings.ts';
import type { Figure } from '#figures/figure.ts';
import { firstView } from '#figures/views.ts';
import { evaluate } from '#model/evaluate.ts';
import { readWhole } from '#model/readings.ts';
import { toldScenario } from '#scenario/told.ts';
import type { Task } from './kept-studies.ts';
import { caseId } from './start-case.ts';
import type { Start } from './start-results.ts';

/** A figure's study around a start; null for a figure without a study. */
export function studyTask({ id, study }: Figure, start: Start): Task | null {
  const told = study?.scenarios(start.scenario) ?? [];
  if (told.length === 0) return null;
  const scenarios = told.map((one) => toldScenario(start.case, one));
  return {
    name: `study-${id}-${start.name}-${caseId}`,
    source: 'src/model/evaluate.ts',
    asked: scenarios,
    make: () => scenarios.map((one) => evaluate(start.case, one)),
  };
}

/** What a figure reads in the whole case around a start, seen as it is first looked at; null without a reading. */
export function readingTask(
  { id, reading, views }: Pick<Figure, 'id' | 'reading' | 'views'>,
  start: Start,
): Task | null {
  if (!reading) return null;
  const { name } = reading;
  const on = reading.of === 'case' ? {} : start.scenario;
  // A first look's draws, as in the page; a figure that lets its reader choose keeps his first choice.
  const view = { draws: '40', ...firstView(views?.(null) ?? []) };
  return {
    name: `reading-${id}-${start.name}-${caseId}`,
    source: readingSource(name),
    asked: [name, on, view],
    make: () => readWhole(readings, name, start.case, on, view),
  };
}

/** A reading stands in a file of its own name, in the model or beside the engine; else all of them answer for it. */
function readingSource(name: string): string {
  const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const own = ['model', 'engine'].map((room) => `src/${room}/readings/${file}.ts`);
  return own.find((path) => existsSync(path)) ?? 'src/engine/readings.ts';
}
