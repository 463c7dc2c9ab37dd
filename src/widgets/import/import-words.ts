import type { Format } from '#figures/figure.ts';
import { fill } from '../fill.ts';

/** Words of the import in the page's language: labels `own.*` and `issue.*`, and how numbers are written. */
export interface ImportWords {
  readonly labels: Readonly<Record<string, string>>;
  readonly format: Format;
}

export function say(
  { labels }: ImportWords,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(labels[key], values);
}

/** "3 errors": the wording depends on how many. */
export function counted(words: ImportWords, key: string, n: number): string {
  const form = n === 0 ? 'zero' : n === 1 ? 'one' : 'many';
  return say(words, `${key}.${form}`, { n: words.format.number(n) });
}
