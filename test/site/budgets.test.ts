import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { attributeOf, rawElements, tagName, tags } from '#build/html.ts';
import { files, pages, read, sent, target, type Page } from './dist.ts';

/** kB sent at first load; performance.md, first table. A page with figures carries pictures and results. */
const budget = {
  text: { html: 20, css: 15, js: 10, fonts: 80, results: 15, total: 150 },
  figures: { html: 60, css: 15, js: 20, fonts: 80, results: 15, total: 150 },
  /** The packed case, fetched by the worker when idle or at the first touch. */
  case: 300,
};

type Weights = typeof budget.text;

const report: string[] = [];
afterAll(() => {
  console.log(['kB sent (brotli)', ...report].join('\n'));
});

describe.each(pages)('$file', (page) => {
  const kind = /<tri-(figure|panel)/.test(page.html) ? 'figures' : 'text';
  const weights = weigh(page);
  const line = Object.entries(weights).map(([part, kb]) => `${part} ${kb.toFixed(1)}`);
  report.push(`${page.file.padEnd(32)} ${kind.padEnd(8)} ${line.join(' · ')}`);

  it.each(Object.entries(budget[kind]))(`%s at most %i kB`, (part, most) => {
    expect(Object.entries(weights).find(([name]) => name === part)?.[1]).toBeLessThanOrEqual(most);
  });
});

describe('the case', () => {
  const chunks = files.filter((file) => file.includes('triangle-case'));

  it('is one script that no page loads by itself', () => {
    expect(chunks).toHaveLength(1);
    expect(pages.filter(({ html }) => html.includes('triangle-case'))).toEqual([]);
  });

  it(`weighs at most ${String(budget.case)} kB`, () => {
    const kb = chunks.map((file) => sent(file) / 1000);
    report.push(`${chunks.join()} ${kb.map((value) => value.toFixed(1)).join()}`);
    expect(Math.max(...kb)).toBeLessThanOrEqual(budget.case);
  });
});

function weigh({ file, folder, html }: Page): Weights {
  const links = tags(html).filter((tag) => tagName(tag) === 'link');
  const css = links.filter((tag) => attributeOf(tag, 'rel') === 'stylesheet');
  const fonts = links.filter((tag) => attributeOf(tag, 'as') === 'font');
  const scripts = tags(html).filter(
    (tag) => tagName(tag) === 'script' && attributeOf(tag, 'src') !== null,
  );
  const start = rawElements(html).find(({ tag }) => attributeOf(tag, 'id') === 'triangle-start');
  const parts = {
    html: sent(file),
    css: sum(css.map((tag) => target(attributeOf(tag, 'href') ?? '', folder))),
    js: sum(withImports(scripts.map((tag) => target(attributeOf(tag, 'src') ?? '', folder)))),
    fonts: sum(fonts.map((tag) => target(attributeOf(tag, 'href') ?? '', folder))),
  };
  const kb = (bytes: number) => bytes / 1000;
  return {
    html: kb(parts.html),
    css: kb(parts.css),
    js: kb(parts.js),
    fonts: kb(parts.fonts),
    results: kb(start === undefined ? 0 : brotliCompressSync(start.text).length),
    total: kb(parts.html + parts.css + parts.js + parts.fonts),
  };
}

function sum(of: Iterable<string>): number {
  return [...of].reduce((total, file) => total + sent(file), 0);
}

/** Scripts and what they import at once (not by `import()`). */
function withImports(scripts: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  const visit = (file: string) => {
    if (known.has(file)) return;
    known.add(file);
    const imports = read(file).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g);
    for (const [, url] of imports) visit(target(url ?? '', `/${file}`));
  };
  scripts.forEach(visit);
  return known;
}
