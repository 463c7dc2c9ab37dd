import { createHash } from 'node:crypto';
import { attributeOf, rawElements, tagName, tags } from './html.ts';

/**
 * One policy for every page (architecture.md §6): nothing but the site's own files, no connection at
 * all. Inline scripts and styles are admitted by the hash of their text; `json` blocks run nothing
 * and need none. The portable edition starts its worker from a Blob, so it admits `blob:` scripts.
 */
export function contentSecurityPolicy(html: string, portable: boolean): string {
  const scripts = hashes(html, 'script');
  return [
    "default-src 'none'",
    ["script-src 'self'", ...(portable ? ['blob:'] : []), ...scripts].join(' '),
    "worker-src 'self' blob:",
    ["style-src 'self'", ...hashes(html, 'style')].join(' '),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes the policy at the top of the head, after the charset alone; replaces an earlier one. */
export function withPolicy(html: string, portable: boolean): string {
  const bare = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '');
  const charset = tags(bare).find(
    (tag) => tagName(tag) === 'meta' && attributeOf(tag, 'charset') !== null,
  );
  const anchor = charset ?? '<head>';
  const at = bare.indexOf(anchor);
  if (at === -1) throw new Error('page must hold <head>; got none');
  const policy = contentSecurityPolicy(bare, portable);
  const end = at + anchor.length;
  return `${bare.slice(0, end)}<meta http-equiv="content-security-policy" content="${policy}">${bare.slice(end)}`;
}

function hashes(html: string, name: 'script' | 'style'): readonly string[] {
  const inline = rawElements(html).filter(
    (element) => element.name === name && (name === 'style' || runs(element.tag)),
  );
  return [...new Set(inline.map(({ text }) => hash(text)))].sort();
}

function runs(tag: string): boolean {
  if (attributeOf(tag, 'src') !== null) return false;
  const type = attributeOf(tag, 'type');
  return type === null || type === '' || type === 'module' || type === 'text/javascript';
}

/** A browser hashes what it parsed, where every line ends with a line feed. */
function hash(text: string): string {
  if (text.includes('\r'))
    throw new Error('inline text must use line feeds only; got a carriage return');
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
