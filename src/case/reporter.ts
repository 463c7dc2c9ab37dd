import { issue, severities, type Issue, type IssueCode, type Place } from './issue.ts';

interface Details {
  expected?: string;
  got?: string;
  count?: number;
}

/** Beyond this many errors of one kind in one column, the others are only counted. */
const MAX_ERRORS = 1000;
/** Remarks told apart by the word they are about, at most this many words per column. */
const byWord = new Set<IssueCode>([
  'unknown-code',
  'unknown-class',
  'unknown-column',
  'unknown-id',
]);
const MAX_WORDS = 20;

/** Gathers issues: every error with its line, repairs and notices summed up with their first line. */
export class Reporter {
  readonly #issues: Mutable[] = [];
  readonly #sums = new Map<string, Mutable>();
  readonly #seen = new Map<string, number>();
  readonly #onIssue: (issue: Issue) => void;

  /** @param onIssue called for every issue, also those that are only counted here */
  constructor(onIssue: (issue: Issue) => void = () => {}) {
    this.#onIssue = onIssue;
  }

  add(code: IssueCode, place: Place, details: Details = {}): void {
    this.#onIssue(issue(code, place, details));
    const family = `${code}|${place.file}|${place.column ?? ''}`;
    const isError = severities[code] === 'error';
    const word = !isError && byWord.has(code) ? `${family}|${details.got ?? ''}` : family;
    const sum = isError ? undefined : this.#sums.get(word);
    if (sum) {
      sum.count += details.count ?? 1;
      return;
    }
    const seen = (this.#seen.get(family) ?? 0) + 1;
    this.#seen.set(family, seen);
    if (seen > (isError ? MAX_ERRORS : MAX_WORDS)) {
      this.#addRest(family, isError ? 'more-errors' : code, place, details);
      return;
    }
    const made = { ...issue(code, place, details) };
    this.#issues.push(made);
    if (!isError) this.#sums.set(word, made);
  }

  all(): readonly Issue[] {
    return this.#issues;
  }

  #addRest(family: string, code: IssueCode, place: Place, details: Details): void {
    const key = `${family}|rest`;
    const rest = this.#sums.get(key);
    if (rest) {
      rest.count += details.count ?? 1;
      return;
    }
    const made = { ...issue(code, place, { ...details, got: '…' }) };
    this.#issues.push(made);
    this.#sums.set(key, made);
  }
}

type Mutable = { -readonly [K in keyof Issue]: Issue[K] };
