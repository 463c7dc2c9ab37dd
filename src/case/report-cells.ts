import type { ReadSpec } from './column-spec.ts';
import type { Converted } from './converted.ts';
import { mark, REJECTED, REPAIRED, type Fates } from './fates.ts';
import { severities } from './issue.ts';
import type { RawColumn } from './raw-column.ts';
import type { Reporter } from './reporter.ts';

interface CellsToReport {
  cells: RawColumn;
  rows: number;
  converted: Converted;
  spec: ReadSpec;
  place: { file: string; column: string; lineOf: Uint32Array; expected: string };
  marks: Fates;
}

/**
 * One located issue per refused cell. The line goes with the cell when the column is starred;
 * otherwise the cell is unknown and the line stays, repaired.
 */
export function reportCells(
  { cells, rows, converted, spec, place, marks }: CellsToReport,
  report: Reporter,
): void {
  const { problems } = converted;
  if (problems.size === 0) return;
  const { file, column, lineOf, expected } = place;
  for (let row = 0; row < rows; row++) {
    const word = cells.codes[row] ?? 0;
    const code = word === 0 ? undefined : problems.get(word);
    if (code === undefined || marks.fate[row] === REJECTED) continue;
    report.add(
      code,
      { file, line: lineOf[row] ?? 0, column },
      { expected, got: cells.words[word] ?? '' },
    );
    const severity = severities[code];
    if (severity === 'error') mark(marks, row, spec.starred ? REJECTED : REPAIRED, code);
    else if (severity === 'repair') mark(marks, row, REPAIRED, code);
  }
}
