import { withPolicy } from '../content-security-policy.ts';
import { attributeOf, replaceAttributes, replaceTags, tagName } from '../html.ts';
import { relativeUrl } from '../relative-links.ts';

/** As Astro writes the scripts it has bundled. */
const moduleScript = /<script type="module" src="([^"]*)"><\/script>/g;
/** Hints that a disk cannot follow: they fetch under the rules of other origins. */
const hints = new Set(['preload', 'modulepreload', 'prefetch', 'manifest']);

/** Addresses of the module scripts of a page, in order. */
export function moduleScripts(html: string): readonly string[] {
  return [...html.matchAll(moduleScript)].map(([, src]) => src ?? '');
}

/**
 * A page as it must be on a disk: its module scripts, which `file:` refuses, become one classic
 * script (its address from the site's root), and a folder's address names its index.html, which no
 * server adds.
 */
export function portablePage(html: string, folder: string, script: string | null): string {
  const classic =
    script === null ? '' : `<script defer src="${relativeUrl(script, folder)}"></script>`;
  let written = false;
  const scripted = html.replaceAll(moduleScript, () => {
    if (written) return '';
    written = true;
    return classic;
  });
  const page = replaceTags(scripted, (tag) =>
    tagName(tag) === 'link' && hints.has(attributeOf(tag, 'rel') ?? '')
      ? ''
      : replaceAttributes(tag, (name, value) => (name === 'href' ? indexed(value) : value)),
  );
  return withPolicy(page, true);
}

/** `../en/?a=1#b` → `../en/index.html?a=1#b`; an address with a scheme, or of a file, as it is. */
export function indexed(url: string): string {
  if (/^([a-z][a-z\d+.-]*:|\/\/|#|\?|$)/i.test(url)) return url;
  const path = /^[^?#]*/.exec(url)?.[0] ?? '';
  const rest = url.slice(path.length);
  if (/(^|\/)\.{1,2}$/.test(path)) return `${path}/index.html${rest}`;
  return path.endsWith('/') ? `${path}index.html${rest}` : url;
}
