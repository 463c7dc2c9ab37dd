import type { Lang } from './lang.ts';
import { t, words } from './t.ts';

/** What a reader of tables says of one place of a file; words for its code are `issue.{code}`. */
export interface Told {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly expected: string;
  readonly got: string;
  readonly count: number;
}

/** `order_lines.csv:17:quantity_ordered: quantity_ordered must be a number; got "abc"`. */
export function issueSentence(lang: Lang, told: Told): string {
  const { code, file, line, column, expected, got, count } = told;
  const place = [file, ...(line > 0 ? [line] : []), ...(column === '' ? [] : [column])].join(':');
  return `${place}: ${t(lang, `issue.${code}`, { column, expected, got, count, line })}`;
}

/** A remark that stands for many lines says how many, once. */
export function issueSummary(lang: Lang, told: Told): string {
  const { code, count } = told;
  const saysIt = words[lang][`issue.${code}`]?.includes('{count}') ?? false;
  const sentence = issueSentence(lang, told);
  return count > 1 && !saysIt ? `${sentence} ${t(lang, 'cli.lines', { count })}` : sentence;
}
