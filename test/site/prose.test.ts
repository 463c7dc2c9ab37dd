import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Dictionary, words } from '#i18n/t.ts';
import { pages } from './dist.ts';

/** What the words of the site must respect, in their sources and in the built pages. */

const folders = readdirSync('content', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`content/${entry.name}/page.json`))
  .map(({ name }) => name);
const langs = ['fr', 'en'] as const;
type Lang = (typeof langs)[number];

const source = (folder: string, lang: Lang) =>
  readFileSync(`content/${folder}/${lang}.mdx`, 'utf8');
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Every string of a JSON value that stands under a language. */
function under(value: unknown, lang: Lang): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    key === lang && typeof child === 'string' ? [child] : under(child, lang),
  );
}

/** Words of an MDX source: its text, and the attributes that are read aloud, a paragraph each. */
function said(mdx: string): string {
  const read = [
    ...mdx.matchAll(/<(?:Answer|Question|Guess|Decision|Pitfall)\b((?:"[^"]*"|\{[^}]*\}|[^>])*)>/g),
  ].flatMap(([, attributes = '']) =>
    [...attributes.matchAll(/\b(?:say|ask|name|sentence|settles|signs)="([^"]*)"/g)].map(
      ([, text]) => text,
    ),
  );
  const options = [...mdx.matchAll(/options=\{\[(.*?)\]\}/gs)].flatMap(([, list = '']) =>
    [...list.matchAll(/["']([^"']+)["']/g)].map(([, text]) => text),
  );
  const text = mdx
    .replaceAll(/<Value\b[^>]*>/g, '#')
    .replaceAll(/<\/?(?:Term|Hue|Set)\b[^>]*>/g, '')
    .replaceAll(/<(?:"[^"]*"|\{[^}]*\}|[^>])*>/g, '\n\n')
    .replaceAll(/\]\([^)]*\)/g, ']');
  return [text, ...read, ...options].join('\n\n');
}

/** The terminal speaks English, in its own plain quotation marks. */
function printed(key: string, lang: Lang): boolean {
  return lang === 'en' && /^(issue|cli)\./.test(key);
}

const texts: Record<Lang, Dictionary> = { fr: {}, en: {} };
for (const lang of langs) {
  texts[lang] = {
    ...Object.fromEntries(Object.entries(words[lang]).filter(([key]) => !printed(key, lang))),
    ...Object.fromEntries(folders.map((folder) => [`${folder}.mdx`, said(source(folder, lang))])),
    ...Object.fromEntries(
      [
        ...folders.map((folder) => `${folder}/page.json`),
        'glossary/terms.json',
        'facts/facts.json',
      ].map((path) => [path, under(json(`content/${path}`), lang).join('\n')]),
    ),
  };
}

/** Each breach, with what stands around it: the message says where to look. */
function breaches(texts: Dictionary, rule: RegExp): readonly string[] {
  return Object.entries(texts).flatMap(([where, text]) =>
    [...text.matchAll(rule)].map(
      ({ index }) => `${where}: …${text.slice(Math.max(0, index - 20), index + 20)}…`,
    ),
  );
}

describe('French', () => {
  it('puts a narrow no-break space before ; : ! ? %', () => {
    expect(breaches(texts.fr, /(?<![\u202f;:!?])[;:!?](?=\s|$)|(?<!\u202f|^)%/gm)).toEqual([]);
  });

  it('puts one inside guillemets', () => {
    expect(breaches(texts.fr, /«(?!\u202f)|(?<!\u202f)»/g)).toEqual([]);
  });

  it('ties a number to its unit', () => {
    expect(breaches(texts.fr, /\d (?:heures|mois|ans|jours|[kM]?€|%)/g)).toEqual([]);
  });

  it('uses its own quotation marks', () => {
    expect(breaches(texts.fr, /[“”"]/g)).toEqual([]);
  });
});

describe('English', () => {
  it('puts no space before a mark', () => {
    expect(breaches(texts.en, /[\s\u00a0\u202f][;:!?%](?=\s|$)/gm)).toEqual([]);
  });

  it('uses curly quotation marks', () => {
    expect(breaches(texts.en, /["«»]/g)).toEqual([]);
  });
});

describe.each(langs)('%s', (lang) => {
  it('uses curly apostrophes and no double space', () => {
    expect(breaches(texts[lang], /'|\S {2,}(?=\S)/g)).toEqual([]);
  });

  it('does without the long dash', () => {
    expect(breaches(texts[lang], /—/g)).toEqual([]);
  });

  it('keeps its sentences short: 40 words at most', () => {
    const long = Object.entries(texts[lang])
      .filter(([where]) => where.endsWith('.mdx'))
      .flatMap(([, text]) => text.split(/(?<=[.?!])\s|\n\n/))
      .filter((sentence) => sentence.split(/[\s’]+/).length > 40);
    expect(long).toEqual([]);
  });

  it.each(folders)('types no figure of the case in %s', (folder) => {
    const cases = [...source(folder, lang).matchAll(/<Case\b[^>]*>(.*?)<\/Case>/gs)];
    // Names of promises and of steps are words, not results.
    const typed = cases.flatMap(
      ([, text = '']) =>
        said(text)
          .replaceAll(/(?:24|48)(?:\u00a0(?:heures|hours))?|(?:étape|step) \d/gi, '')
          .match(/\d+/g) ?? [],
    );
    expect(typed).toEqual([]);
  });
});

describe.each(folders)('%s', (folder) => {
  const tags = (lang: Lang, tag: string, attribute: string) =>
    [
      ...source(folder, lang).matchAll(
        new RegExp(`<${tag}\\b[^>]*?\\b${attribute}="([^"]*)"`, 'g'),
      ),
    ].map(([, value]) => value);

  it.each([
    ['Value', 'id'],
    ['Lever', 'id'],
    ['Figure', 'name'],
    ['Term', 'id'],
    ['Fact', 'id'],
    ['Set', 'to'],
    ['\\w+', 'notion'],
  ])('places the same %s %s in both languages', (tag, attribute) => {
    expect(tags('fr', tag, attribute)).toEqual(tags('en', tag, attribute));
  });

  it('declares the levers and figures it places, each once', () => {
    const page = json(`content/${folder}/page.json`);
    // A number moved in its sentence may stand a second time, as a lever of its own.
    const inline = [...source(folder, 'fr').matchAll(/<Lever id="([^"]*)" inline \/>/g)].map(
      ([, id]) => id,
    );
    const placed = tags('fr', 'Lever', 'id');
    for (const id of inline) placed.splice(placed.indexOf(id), 1);
    placed.push(...inline.filter((id) => !placed.includes(id)));
    expect(page).toMatchObject({
      levers: expect.toSatisfy((ids: string[]) => same(ids, placed)),
      figures: expect.toSatisfy((ids: string[]) => same(ids, tags('fr', 'Figure', 'name'))),
    });
  });

  it('defines a term at its first use only', () => {
    const ids = tags('fr', 'Term', 'id');
    expect(ids).toEqual([...new Set(ids)]);
  });
});

function same(
  one: readonly (string | undefined)[],
  other: readonly (string | undefined)[],
): boolean {
  return [...one].sort().join() === [...other].sort().join();
}

/** Notions of the method (their numbers are the method's own) and the page whose words treat them. */
const notions: Readonly<Record<string, readonly number[]>> = {
  '0-home': [...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 32, 33, 40, 41, 42, 43, 44, 45, 79, 82]],
  '3-segment-offers': [
    ...[8, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 27, 28, 29, 30, 31],
    ...[38, 40, 41, 57, 58, 59, 83],
  ],
  '5-costs-stocks': [24, 25, 26, 27, 28, 29, 30, 36, 39, 42, 44, 45, 65, 66, 67, 68],
};

it.each(Object.entries(notions))('%s treats its notions', (folder, numbers) => {
  const treated = [...source(folder, 'fr').matchAll(/notion="([^"]+)"/g)].flatMap(([, list = '']) =>
    list.split(' '),
  );
  const order = (one: string, other: string) => Number(one.slice(1)) - Number(other.slice(1));
  expect([...new Set(treated)].sort(order)).toEqual(numbers.map((number) => `S${String(number)}`));
});

describe.each(pages.filter(({ file }) => /^(fr|en)\//.test(file)))('$file', ({ html }) => {
  it('says that the company is fictional', () => {
    expect(html).toMatch(/Corvane,? \(?société fictive|Corvane (?:is a |\()fictional company/);
  });

  it('has one h1, and no heading that skips a level', () => {
    const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, k) => k > 0 && level > (levels[k - 1] ?? 0) + 1)).toEqual([]);
  });

  it('carries no style attribute', () => {
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/i);
  });

  it('names each thing once', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([]);
  });
});

describe.each(pages.filter(({ html }) => html.includes('<tri-panel')))(
  '$file',
  ({ file, html }) => {
    it('writes its computed numbers in its language', () => {
      const shown = [...html.matchAll(/<data\b[^>]*>([^<]*\d[^<]*)<\/data>/g)].map(
        ([, text]) => text ?? '',
      );
      expect(shown.length).toBeGreaterThan(3);
      const foreign = file.startsWith('fr/')
        ? /\d\.\d|€\d|\d[ \u00a0]?%/
        : /\d,\d(?!\d\d)|\d\s?€|\s%/;
      expect(shown.filter((text) => foreign.test(text))).toEqual([]);
    });
  },
);
