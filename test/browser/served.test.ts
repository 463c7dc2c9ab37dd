import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type {} from '#widgets/boot.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages, sent } from '../site/dist.ts';
import { openChromium } from './chromium.ts';
import { moveLever } from './move-lever.ts';
import { serveSite, type Site } from './serve-site.ts';
import { watch } from './watch.ts';

let browser: Browser;
let site: Site;
const report: string[] = [];
beforeAll(async () => {
  [browser, site] = await Promise.all([openChromium(), serveSite()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
  console.log(['first load: kB sent (brotli) · requests', ...report].join('\n'));
});

describe('served under a path of its own', () => {
  it.each(pages)('$file asks for little, finds it all, breaks no rule', async ({ file, html }) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const log = watch(page);
    await page.addInitScript(countShifts);
    await page.goto(site.url + file.replace(/index\.html$/, ''), { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const first = new Set(log.requests.map((url) => asFile(url)).filter((name) => !later(name)));
    const kb = [...first].reduce((sum, name) => sum + sent(name), 0) / 1000;
    const fonts = [...first].filter((name) => name.endsWith('.woff2'));
    const fontKb = fonts.reduce((sum, name) => sum + sent(name), 0) / 1000;
    // Widgets awake and their first results drawn: nothing has moved by then.
    if (html.includes('id="triangle-start"')) await page.evaluate(() => window.triangle.ready);
    await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 300)));
    const shift = await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0');
    report.push(
      `${file.padEnd(32)} ${kb.toFixed(1)} of which fonts ${fontKb.toFixed(1)} · ${String(first.size)} · shift ${shift}`,
    );
    expect(log.troubles).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(kb).toBeLessThanOrEqual(150);
    expect(fontKb).toBeLessThanOrEqual(80);
    expect(first.size).toBeLessThanOrEqual(10);
    // Nothing to the third decimal, as Lighthouse prints it.
    const moved = await page.evaluate(() => document.documentElement.dataset['moved']);
    expect(Number(shift), `moved: ${moved ?? 'nothing'}`).toBeLessThan(0.0005);
    await page.close();
  });

  it('moves the triangle in the worker, without a connection', async () => {
    const page = await browser.newPage();
    const log = watch(page);
    await page.goto(`${site.url}fr/couts-stocks/`);
    const high = await moveLever(page, 'max');
    const low = await moveLever(page, 'min');
    expect(high).not.toBe(low);
    expect(log.troubles).toEqual([]);
    expect(log.requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    await page.close();
  });

  function asFile(url: string): string {
    const path = decodeURI(new URL(url).pathname).slice(new URL(site.url).pathname.length);
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(`dist/${name}`)) throw new Error(`request must name a file; got ${url}`);
    return name;
  }
});

/** What the page fetches once it has nothing better to do: the worker and its case. */
function later(file: string): boolean {
  return /\/(evaluate\.worker|triangle-case)\./.test(file);
}

/** Runs in the page: adds up how far its content jumps, and notes what jumped. */
function countShifts(): void {
  interface Shift extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  const isShift = (entry: PerformanceEntry): entry is Shift => 'value' in entry;
  let total = 0;
  const moved = new Set<string>();
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries().filter(isShift)) {
      total += value;
      for (const { node } of sources)
        moved.add(node instanceof Element ? `${node.localName}.${node.className}` : 'text');
    }
    document.documentElement.dataset['shift'] = String(total);
    document.documentElement.dataset['moved'] = [...moved].join(' ');
  }).observe({ type: 'layout-shift', buffered: true });
}
