import { expect, test } from 'vitest';
import { attributeOf, tags } from '#build/html.ts';
import { pages } from './dist.ts';

/** The 83 notions of the method, each carried somewhere by each language. */
const notions = Array.from({ length: 83 }, (_, row) => `S${String(row + 1)}`);

test.each(['fr', 'en'])('none of the 83 notions is lost in %s', (lang) => {
  const carried = new Set(
    pages
      .filter(({ file }) => file.startsWith(`${lang}/`))
      .flatMap(({ html }) => tags(html))
      .flatMap((tag) => attributeOf(tag, 'data-notion')?.split(' ') ?? []),
  );
  expect(notions.filter((notion) => !carried.has(notion))).toEqual([]);
  expect([...carried].filter((notion) => !notions.includes(notion))).toEqual([]);
});
