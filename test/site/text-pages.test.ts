import { expect, it } from 'vitest';
import { attributeOf, tagName, tags } from '#build/html.ts';
import { files, pages, read, target } from './dist.ts';

const present = new Set(files);

/** Scripts of a page and all they import, at once or on demand. */
function reached(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !present.has(file)) return known;
  known.add(file);
  const found = read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g);
  for (const [, url] of found) reached(target(url ?? '', `/${file}`), known);
  return known;
}

const widgetless = pages.filter(({ html }) => !html.includes('id="triangle-start"'));
const entries = widgetless.flatMap(({ html, folder }) =>
  tags(html)
    .filter((tag) => tagName(tag) === 'script')
    .flatMap((tag) => attributeOf(tag, 'src') ?? [])
    .map((src) => target(src, folder)),
);

/** A chunk that held a module of both would wake widgets where there are none, and fail the search with them. */
it('a page without widgets reaches no script that wakes them, not even on demand', () => {
  const scripts = [...new Set(entries.flatMap((entry) => [...reached(entry)]))];
  expect(scripts.some((file) => file.includes('search-dialog'))).toBe(true);
  expect(scripts.filter((file) => /["'`]triangle-start["'`]/.test(read(file)))).toEqual([]);
});
