import { disarm } from '../formula.ts';
import { csvLine } from './csv-line.ts';
import type { LoggedIssue } from './import-log.ts';

const columns = ['file', 'line', 'column', 'code', 'expected', 'got', 'fate', 'lines'] as const;

/** Longest piece of a cell worth quoting. */
const MAX_GOT = 200;

/** `import-report.csv`: every line rejected or repaired, every file or column left out, remarks summed up. */
export function reportText(issues: readonly LoggedIssue[]): string {
  const lines = issues.map(({ file, line, column, code, expected, got, fate, count }) => {
    const words = [code, expected, got.slice(0, MAX_GOT), fate].map(flat);
    return csvLine([flat(file), String(line), flat(column), ...words, String(count)]);
  });
  return [csvLine(columns), ...lines, ''].join('\n');
}

function flat(word: string): string {
  return disarm(word.replace(/\s+/g, ' '));
}
