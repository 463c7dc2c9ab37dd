import MiniSearch, { type SearchResult } from 'minisearch';
import { fold } from '../fold.ts';

export interface Hit {
  readonly heading: string;
  /** Title of the page. */
  readonly page: string;
  readonly href: string;
  readonly text: string;
  /** Words of the index that answered, folded. */
  readonly terms: readonly string[];
}

export interface Found {
  /** The best first, twelve at most. */
  readonly hits: readonly Hit[];
  /** How many there are in all. */
  readonly total: number;
}

/** Most results shown. */
const most = 12;

/** A word of the text or of the query as it is compared: folded, its plural mark off; null = too short to tell. */
export function termOf(word: string): string | null {
  const folded = fold(word);
  if (folded.length < 2 && !/\d/.test(folded)) return null;
  return folded.length > 3 ? folded.replace(/s$|(?<=[ae]u)x$/, '') : folded;
}

/** What is tried, one after the other, until something is found: all words, all but for a slip, any. */
const attempts = [
  { combineWith: 'AND' },
  { combineWith: 'AND', fuzzy: 0.2 },
  { combineWith: 'OR', fuzzy: 0.2 },
] as const;

/** Answers queries on an index; words may be begun only. */
export function createFinder(
  { pages, entries }: TriangleSearch.Index,
  own: boolean,
): (query: string) => Found {
  const documents = entries.map((entry, id) => ({
    id,
    heading: entry.heading,
    page: pages[entry.page]?.title ?? '',
    text: own ? entry.text : `${entry.text} ${entry.bundled}`.trim(),
  }));
  const search = new MiniSearch({
    fields: ['heading', 'page', 'text'],
    processTerm: termOf,
    searchOptions: {
      prefix: (term) => term.length > 1,
      boost: { heading: 4, page: 2 },
    },
  });
  search.addAll(documents);
  return (query) => {
    const found = attempts.reduce<readonly SearchResult[]>(
      (hits, options) => (hits.length > 0 ? hits : search.search(query, options)),
      [],
    );
    const hits = found.slice(0, most).flatMap(({ id, terms }) => {
      const document = documents[Number(id)];
      const entry = entries[Number(id)];
      if (!document || !entry) return [];
      const { heading, page, text } = document;
      return [{ heading, page, text, terms, href: (pages[entry.page]?.href ?? '') + entry.anchor }];
    });
    return { hits, total: found.length };
  };
}
