import type { Table } from '../column.ts';
import { REJECTED, REPAIRED, type Fates } from '../fates.ts';
import type { Issue } from '../issue.ts';
import type { ReadHooks } from '../read.ts';

/**
 * - `refused`: a file, a column or one cell could not be read (the cell is then unknown)
 * - `rejected`: the line is not in the tables · `repaired`: it is, read as something else than what stands there
 * - `left out`: a file or a column that no table has · `kept`: as it stands
 */
export type Fate = 'refused' | 'rejected' | 'repaired' | 'left out' | 'kept';

export interface LoggedIssue extends Issue {
  readonly fate: Fate;
}

const leftOut = new Set(['unknown-file', 'unknown-column', 'repeated-column']);

/** Listens to the reading of a company and says what became of every line that was not kept as it stood. */
export class ImportLog implements ReadHooks {
  readonly #issues: Issue[] = [];
  /** File → line → fate of its row, for rows that were not kept. */
  readonly #fates = new Map<string, Map<number, Fate>>();
  /** Remarks on lines kept as they stand, summed up: the first line, and how many. */
  readonly #sums = new Map<string, Issue>();

  readonly onIssue = (issue: Issue): void => {
    if (issue.severity === 'notice') this.#addUp(issue);
    else this.#issues.push(issue);
  };

  readonly onTable = ({ files, fileOf, lineOf }: Table, { fate }: Fates): void => {
    fate.forEach((of, row) => {
      if (of !== REJECTED && of !== REPAIRED) return;
      const file = files[fileOf[row] ?? 0] ?? '';
      const lines = this.#fates.get(file) ?? new Map<number, Fate>();
      lines.set(lineOf[row] ?? 0, of === REJECTED ? 'rejected' : 'repaired');
      this.#fates.set(file, lines);
    });
  };

  /** File by file, line by line. */
  all(): readonly LoggedIssue[] {
    const logged = [...this.#issues, ...this.#sums.values()].map((issue) => ({
      ...issue,
      fate: this.#fateOf(issue),
    }));
    return logged.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  }

  #addUp(issue: Issue): void {
    const key = [issue.code, issue.file, issue.column].join('\0');
    const sum = this.#sums.get(key);
    this.#sums.set(key, sum ? { ...sum, count: sum.count + issue.count } : issue);
  }

  #fateOf({ code, file, line, severity }: Issue): Fate {
    if (leftOut.has(code)) return 'left out';
    if (severity === 'notice') return 'kept';
    const ofLine = this.#fates.get(file)?.get(line);
    if (ofLine === 'rejected') return 'rejected';
    if (severity === 'repair') return 'repaired';
    // A refused cell of a line that stays: unknown there.
    return 'refused';
  }
}
