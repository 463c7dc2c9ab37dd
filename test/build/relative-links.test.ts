import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeCssUrls, relativeLinks, relativeUrl } from '#build/relative-links.ts';

describe('relativeUrl', () => {
  it.each([
    ['/fr/couts-stocks/', '/fr/couts-stocks/', './'],
    ['/fr/', '/fr/couts-stocks/', '../'],
    ['/', '/fr/couts-stocks/', '../../'],
    ['/en/costs-stocks/?a=1#b', '/fr/couts-stocks/', '../../en/costs-stocks/?a=1#b'],
    ['/assets/a.css', '/', 'assets/a.css'],
    ['/assets/a.woff2', '/assets/', 'a.woff2'],
    ['#b', '/fr/', '#b'],
    ['//host/a', '/fr/', '//host/a'],
    ['https://host/a', '/fr/', 'https://host/a'],
    ['mailto:a@b', '/fr/', 'mailto:a@b'],
  ])('%s from %s is %s', (url, folder, expected) => {
    expect(relativeUrl(url, folder)).toBe(expected);
  });

  it('leads a browser to the same place, whatever the folder', () => {
    const names = fc.array(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 4 });
    const path = names.map((parts) => `/${parts.map((part) => `${part}/`).join('')}`);
    fc.assert(
      fc.property(path, path, fc.constantFrom('', 'a.css', '?x=/y#z'), (folder, to, rest) => {
        const from = new URL(folder, 'https://site.example');
        const url = relativeUrl(to + rest, folder);
        expect(url.startsWith('/')).toBe(false);
        expect(new URL(url, from).href).toBe(new URL(to + rest, from).href);
      }),
    );
  });
});

describe('relativeLinks', () => {
  it('rewrites addresses of attributes, and no text', () => {
    const html = '<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="/a.png">/a.png';
    expect(relativeLinks(html, '/fr/')).toBe(
      '<img src="../a.png" srcset="../a.png 1x, ../b.png 2x" alt="/a.png">/a.png',
    );
  });
});

describe('relativeCssUrls', () => {
  it('rewrites url() with or without quotes, and no data address', () => {
    const css = `a{b:url(/assets/c.woff2)}d{e:url("/f.svg")}g{h:url(data:x,/y)}`;
    expect(relativeCssUrls(css, '/assets/')).toBe(
      `a{b:url(c.woff2)}d{e:url("../f.svg")}g{h:url(data:x,/y)}`,
    );
  });
});
