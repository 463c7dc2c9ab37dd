import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { langs, type Lang } from '#i18n/lang.ts';
import { searchEntries } from './search-entries.ts';

/** A built page: its file in `dist` and its HTML. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
}

/** Address that pages give their index before it has a hash: the text of all pages decides it. */
export const indexAddress = (lang: Lang) => `/assets/search.${lang}.js`;

/** Writes one index per language; returns the address of each by the address pages give. */
export async function writeSearchIndexes(
  dist: string,
  pages: readonly BuiltPage[],
): Promise<ReadonlyMap<string, string>> {
  const written = langs.map(async (lang) => {
    const script = searchScript(lang, searchIndex(lang, pages));
    const hash = createHash('sha256').update(script).digest('base64url').slice(0, 8);
    const address = `/assets/search.${lang}.${hash}.js`;
    await writeFile(dist + address, script);
    return [indexAddress(lang), address] as const;
  });
  return new Map(await Promise.all(written));
}

/** All that the pages of a language say, in the order of their addresses. */
export function searchIndex(lang: Lang, built: readonly BuiltPage[]): TriangleSearch.Index {
  const found = built
    .filter(({ file }) => file.startsWith(`${lang}/`))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap(({ file, html }) => {
      const page = searchEntries(html);
      return page ? [{ ...page, href: `../${posix.dirname(file)}/` }] : [];
    });
  return {
    pages: found.map(({ href, title }) => ({ href, title })),
    entries: found.flatMap(({ entries }, page) => entries.map((entry) => ({ page, ...entry }))),
  };
}

export function searchScript(lang: Lang, index: TriangleSearch.Index): string {
  return `(globalThis.__triangleSearch??={}).${lang}=${JSON.stringify(index)};\n`;
}
