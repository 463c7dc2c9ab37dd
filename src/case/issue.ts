/** Something the reader of a table must know, as data: words come later, in each language. */
export interface Issue {
  readonly code: IssueCode;
  /** File name as given; `case` for a remark about several tables. */
  readonly file: string;
  /** Line in the file, the header being line 1; 0 = the whole file. */
  readonly line: number;
  /** Column name; empty = the whole line. */
  readonly column: string;
  readonly expected: string;
  readonly got: string;
  readonly severity: Severity;
  /** Lines concerned, `line` being the first. */
  readonly count: number;
}

/**
 * - `error`: something is refused (a file, a line, or one cell, then unknown)
 * - `repair`: read as something else than what stands there
 * - `notice`: kept as it is
 */
export type Severity = 'error' | 'repair' | 'notice';

export const severities = {
  'too-large': 'error',
  'binary-file': 'error',
  'empty-file': 'error',
  'no-header': 'error',
  'no-table': 'error',
  'bad-json': 'error',
  'bad-setting': 'error',
  'unknown-file': 'notice',
  'no-rows': 'notice',
  'read-as-windows-1252': 'repair',
  'decimal-comma': 'notice',
  'day-first': 'notice',
  'repeated-column': 'error',
  'missing-key': 'error',
  'missing-line-column': 'error',
  'missing-column': 'notice',
  'unknown-column': 'notice',
  'renamed-column': 'repair',
  'field-count': 'error',
  'unclosed-quote': 'error',
  'stray-quote': 'repair',
  'trailing-cells': 'repair',
  'duplicate-line': 'repair',
  'repeated-line': 'notice',
  'duplicate-key': 'error',
  'empty-key': 'error',
  'not-a-number': 'error',
  'too-great': 'error',
  'other-decimal': 'error',
  'not-an-integer': 'error',
  'not-a-share': 'error',
  'not-a-flag': 'error',
  'not-a-date': 'error',
  'not-day-first': 'error',
  'not-a-month': 'error',
  'not-a-period': 'error',
  'not-a-time': 'error',
  'not-a-day': 'error',
  'more-errors': 'error',
  'blank-marker': 'repair',
  'thousands-separator': 'repair',
  'too-small': 'repair',
  'flag-word': 'repair',
  'spaces-around': 'repair',
  'line-break': 'repair',
  'zero-lead-time': 'repair',
  'other-currency': 'repair',
  'unknown-code': 'notice',
  'not-a-country': 'notice',
  'unknown-id': 'notice',
  'unknown-class': 'notice',
  'unknown-cells': 'notice',
  'delivered-before-ordered': 'notice',
  'negative-quantity': 'notice',
  'negative-price': 'notice',
  'zero-price': 'notice',
  'outlier-quantity': 'notice',
  'no-event': 'notice',
  'default-calendar': 'notice',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof severities;

export interface Place {
  file: string;
  line?: number;
  column?: string;
}

export function issue(
  code: IssueCode,
  { file, line = 0, column = '' }: Place,
  { expected = '', got = '', count = 1 } = {},
): Issue {
  return { code, file, line, column, expected, got, severity: severities[code], count };
}
