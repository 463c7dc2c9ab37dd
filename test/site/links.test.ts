import { describe, expect, it } from 'vitest';
import { attributeOf, tagName, tags } from '#build/html.ts';
import { everyPage, files, read, target } from './dist.ts';

const addresses = ['href', 'src', 'action', 'poster', 'data', 'xlink:href', 'data-index'];
const present = new Set(files);

describe.each(everyPage)('$file', ({ file, folder, html }) => {
  const found = tags(html).flatMap((tag) =>
    addresses.flatMap((name) => {
      const url = attributeOf(tag, name);
      return url === null ? [] : [{ element: tagName(tag), url }];
    }),
  );
  const internal = found.filter(({ url }) => !/^[a-z][a-z\d+.-]*:/i.test(url));

  it('names no address from the root of the site', () => {
    expect(internal.filter(({ url }) => url.startsWith('/'))).toEqual([]);
  });

  it('leads only to files that exist, and to parts that exist in them', () => {
    const lost = internal.filter(({ url }) => {
      const to = target(url, folder);
      if (!present.has(to)) return true;
      const part = decodeURIComponent(new URL(url, 'https://site.example').hash.slice(1));
      return part !== '' && to.endsWith('.html') && !read(to).includes(` id="${part}"`);
    });
    expect(lost).toEqual([]);
  });

  it('fetches nothing from another host', () => {
    const foreign = found.filter(
      ({ element, url }) => element !== 'a' && /^(https?:)?\/\//i.test(url),
    );
    expect(foreign).toEqual([]);
  });

  it('says its language, and where the other one is', () => {
    const lang = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1];
    if (file === 'index.html' || file === '404.html') {
      expect(['fr', 'en', 'mul']).toContain(lang);
      return;
    }
    expect(lang).toBe(file.split('/')[0]);
    const alternates = tags(html)
      .filter((tag) => tagName(tag) === 'link' && attributeOf(tag, 'rel') === 'alternate')
      .map((tag) => [attributeOf(tag, 'hreflang') ?? '', attributeOf(tag, 'href') ?? ''] as const);
    const byLang = new Map(alternates.map(([code, url]) => [code, target(url, folder)]));
    expect([...byLang.keys()]).toEqual(expect.arrayContaining(['fr', 'en']));
    expect(byLang.get(lang ?? '')).toBe(file);
    const other = byLang.get(lang === 'fr' ? 'en' : 'fr') ?? '';
    expect(other.split('/')[0]).toBe(lang === 'fr' ? 'en' : 'fr');
    expect(present).toContain(other);
  });
});

describe.each(files.filter((file) => /\.(js|css)$/.test(file)))('%s', (file) => {
  const text = read(file);

  it('names no file from the root of the site', () => {
    expect(text.match(/["'`(]\/(assets|fr|en)\/[^"'`)]{0,80}/g)).toBeNull();
  });

  it('names no other host, namespaces and licences aside', () => {
    const code = text.replaceAll(/\/\*(?:(?!\*\/).)*@license.*?\*\//gs, '');
    const hosts = [...code.matchAll(/\bhttps?:\/\/([\w.-]+)/g)].map(([, host]) => host);
    expect(hosts.filter((host) => host !== 'www.w3.org')).toEqual([]);
  });
});
