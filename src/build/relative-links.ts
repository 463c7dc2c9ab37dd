import { posix } from 'node:path';
import { replaceAttributes, replaceTags } from './html.ts';

const single = new Set([
  'href',
  'src',
  'action',
  'poster',
  'data',
  'xlink:href',
  'data-index',
  'data-states',
]);
const lists = new Set(['srcset', 'imagesrcset']);

/**
 * A page with every address that starts at the site's root rewritten from its own folder, so that
 * the site works under any base path, and from a folder on a disk. `folder` = `/fr/couts-stocks/`.
 */
export function relativeLinks(html: string, folder: string): string {
  return replaceTags(html, (tag) =>
    replaceAttributes(tag, (name, value) => {
      if (single.has(name)) return relativeUrl(value, folder);
      if (!lists.has(name)) return value;
      return value
        .split(/,\s+/)
        .map((candidate) => relativeUrl(candidate.trim(), folder))
        .join(', ');
    }),
  );
}

/** The same for the `url(…)` of a style sheet. */
export function relativeCssUrls(css: string, folder: string): string {
  return css.replaceAll(
    /url\(\s*(["']?)(\/[^"')]*)\1\s*\)/g,
    (_, quote: string, url: string) => `url(${quote}${relativeUrl(url, folder)}${quote})`,
  );
}

export function relativeUrl(url: string, folder: string): string {
  if (!url.startsWith('/') || url.startsWith('//')) return url;
  const [path = '', rest = ''] = splitOnce(url, /[?#]/);
  const relative = posix.relative(folder, path);
  if (!path.endsWith('/')) return relative + rest;
  return (relative === '' ? './' : `${relative}/`) + rest;
}

function splitOnce(text: string, mark: RegExp): readonly [string, string] {
  const at = text.search(mark);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
