/**
 * Start tags of a page, changed in place and nothing else touched: parsing and writing the page
 * again would rewrite every byte of it. Comments and the text of script, style, textarea and title
 * are left alone.
 */
const anything =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)\b((?:"[^"]*"|'[^']*'|[^'">])*)>([\s\S]*?)<\/\1\s*>|<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** A script or style element: its start tag and its text as written. */
export interface RawElement {
  readonly name: string;
  readonly tag: string;
  readonly text: string;
}

export function replaceTags(html: string, replace: (tag: string) => string): string {
  return html.replace(anything, (whole: string, name?: string) => {
    if (whole.startsWith('<!--')) return whole;
    if (name === undefined) return replace(whole);
    const tag = startTag(whole);
    return replace(tag) + whole.slice(tag.length);
  });
}

export function rawElements(html: string): readonly RawElement[] {
  return [...html.matchAll(anything)].flatMap(([whole, name, , text]) =>
    name === undefined || text === undefined
      ? []
      : [{ name: name.toLowerCase(), tag: startTag(whole), text }],
  );
}

/** Every start tag of the page, in order. */
export function tags(html: string): readonly string[] {
  const found: string[] = [];
  replaceTags(html, (tag) => {
    found.push(tag);
    return tag;
  });
  return found;
}

export function tagName(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1]?.toLowerCase() ?? '';
}

/** The attribute as written, quotes removed; null when absent or without a value. */
export function attributeOf(tag: string, name: string): string | null {
  for (const [, found, double, single] of body(tag).matchAll(attribute))
    if (found?.toLowerCase() === name) return double ?? single ?? null;
  return null;
}

/** Attribute names of a tag, with or without a value. */
export function attributeNames(tag: string): readonly string[] {
  const bare = body(tag).replaceAll(/=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/g, ' ');
  return bare
    .split(/[\s/>]+/)
    .filter((name) => name !== '')
    .map((name) => name.toLowerCase());
}

export function replaceAttributes(
  tag: string,
  replace: (name: string, value: string) => string,
): string {
  const name = tagName(tag);
  return (
    tag.slice(0, name.length + 1) +
    body(tag).replace(attribute, (whole, found: string, double?: string, single?: string) => {
      const quote = double === undefined ? "'" : '"';
      const value = double ?? single ?? '';
      const next = replace(found.toLowerCase(), value);
      return next === value ? whole : `${found}=${quote}${next}${quote}`;
    })
  );
}

function startTag(element: string): string {
  return /^<[^\s/>]+(?:"[^"]*"|'[^']*'|[^'">])*>/.exec(element)?.[0] ?? '';
}

function body(tag: string): string {
  return tag.slice(tagName(tag).length + 1);
}
