import { expect, test } from 'vitest';
import { readingMinutes } from '#build/reading-minutes.ts';

const words = (n: number) => Array.from({ length: n }, () => 'stock').join(' ');

test.each([
  [words(1000), 5],
  [`${words(400)}\n<Figure name="a" />\n<Player name="b" />`, 4],
  // Two words to a reader's eye are one where an apostrophe or a hyphen joins them.
  [Array.from({ length: 400 }, () => 'l’après-vente').join(' '), 2],
  // Tags and what they are told are not read.
  [`<Decision sentence="${words(900)}" />${words(200)}`, 1],
  ['', 1],
])('minutes of a page', (mdx, minutes) => {
  expect(readingMinutes(mdx)).toBe(minutes);
});
