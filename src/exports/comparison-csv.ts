import type { Comparison } from '#figures/comparison/comparison.ts';
import { csvNumber, csvText, disarmed } from './csv-text.ts';

/** A comparison as a table of a spreadsheet: numbers in base units, levers in words, a group on each line. */
export function csvOfComparison(comparison: Comparison, lang: 'fr' | 'en'): string {
  const { caption, measure, columns, groups } = comparison;
  const head = [caption, measure, ...columns.map(({ name }) => name)].map(disarmed);
  const lines = groups.flatMap(({ title, rows }) =>
    rows.map(({ label, cells }) => [
      disarmed(title),
      disarmed(label),
      ...cells.map(({ text, value }) => (value === null ? disarmed(text) : csvNumber(value, lang))),
    ]),
  );
  return csvText([head, ...lines], lang);
}
