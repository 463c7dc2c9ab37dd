import { termOf } from './finder.ts';

export interface Piece {
  readonly text: string;
  /** A word that answered. */
  readonly found: boolean;
}

/** Characters of an excerpt, and of what stands in it before the first word found. */
const length = 150;
const before = 45;

/** The part of a text around the first word found, cut at spaces; words found stand apart. */
export function excerpt(text: string, terms: readonly string[]): readonly Piece[] {
  const wanted = new Set(terms);
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(([word]) =>
    wanted.has(termOf(word) ?? ''),
  );
  const first = words[0]?.index ?? 0;
  const space = text.indexOf(' ', first - before) + 1;
  const start = first <= before ? 0 : space > 0 && space < first ? space : first;
  const last = text.lastIndexOf(' ', start + length);
  const end = start + length >= text.length ? text.length : last > start ? last : start + length;
  const pieces: Piece[] = [{ text: start > 0 ? '… ' : '', found: false }];
  let at = start;
  for (const { 0: word, index } of words.filter((one) => one.index >= start && one.index < end)) {
    pieces.push({ text: text.slice(at, index), found: false }, { text: word, found: true });
    at = index + word.length;
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? ' …' : ''), found: false });
  return pieces.filter((piece) => piece.text !== '');
}
