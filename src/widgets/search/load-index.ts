import { loadScript } from '../load-script.ts';

/** The index of the page's language: a classic script, so that it loads from a disk too. */
export async function loadIndex(document: Document, address: string): Promise<SearchIndex> {
  const { lang } = document.documentElement;
  const base = new URL(address, document.baseURI).href;
  if (!globalThis.__triangleSearch?.[lang]) await loadScript(document, base);
  const index = globalThis.__triangleSearch?.[lang];
  if (!index) throw new Error(`search index must register ${lang}; got none from ${address}`);
  const pages = index.pages.map((page) => ({ ...page, href: new URL(page.href, base).href }));
  return { ...index, pages };
}

export type SearchIndex = TriangleSearch.Index;
