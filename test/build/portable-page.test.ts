import { describe, expect, it } from 'vitest';
import { indexed, moduleScripts, portablePage } from '#build/portable/portable-page.ts';

describe('indexed', () => {
  it.each([
    ['../en/?a=1#b', '../en/index.html?a=1#b'],
    ['./', './index.html'],
    ['..', '../index.html'],
    ['./#x', './index.html#x'],
    ['#x', '#x'],
    ['?a=1', '?a=1'],
    ['', ''],
    ['../assets/a.css', '../assets/a.css'],
    ['https://host/a/', 'https://host/a/'],
    ['mailto:a@b', 'mailto:a@b'],
  ])('%s is %s', (url, expected) => {
    expect(indexed(url)).toBe(expected);
  });
});

describe('portablePage', () => {
  const html =
    '<head><meta charset="utf-8"><link rel="preload" href="../a.woff2" as="font" crossorigin>' +
    '<link rel="stylesheet" href="../a.css"></head><a href="../en/">en</a>' +
    '<script type="module" src="../assets/a.js"></script><script type="module" src="../assets/b.js"></script>';

  it('finds the module scripts in order', () => {
    expect(moduleScripts(html)).toEqual(['../assets/a.js', '../assets/b.js']);
  });

  it('has one classic script, links to files, and no hint', () => {
    const page = portablePage(html, '/fr/', '/assets/page.js');
    expect(page).not.toContain('type="module"');
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).toContain('<script defer src="../assets/page.js"></script>');
    expect(page).toContain('href="../en/index.html"');
    expect(page).toContain('rel="stylesheet"');
    expect(page).not.toContain('preload');
    expect(page).toContain("script-src 'self' blob:;");
  });

  it('has no script where the page had none', () => {
    expect(portablePage('<head></head><p>x</p>', '/', null)).not.toContain('<script');
  });
});
