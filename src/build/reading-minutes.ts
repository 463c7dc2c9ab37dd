const wordsAMinute = 200;
/** What a reader stops at for about a minute. */
const widget = /<(?:Figure|Editor|Player|Document|Import)\b/g;
const tag = /<(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^'">])*>/g;
const word = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** Minutes a page takes (pages.md §0.6): its words ÷ 200, and one per widget; at least one. */
export function readingMinutes(mdx: string): number {
  const words = mdx.replaceAll(tag, ' ').match(word)?.length ?? 0;
  const widgets = mdx.match(widget)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsAMinute) + widgets);
}
