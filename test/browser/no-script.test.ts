import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../site/dist.ts';
import { openChromium } from './chromium.ts';
import { serveSite, type Site } from './serve-site.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([openChromium(), serveSite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

describe.each(pages)('$file without JavaScript', ({ file, html }) => {
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1440, height: 900 },
    });
    page = await context.newPage();
    await page.goto(site.url + file);
  });
  afterAll(() => page.context().close());

  it('shows its title and its text', async () => {
    expect(await page.locator('h1:visible').count()).toBe(1);
    const text = await page.locator('body').innerText();
    // The door, the page of lost addresses and a figure alone are short; the others tell something.
    const short = !file.includes('/') || html.includes('<tri-alone');
    expect(text.length).toBeGreaterThan(short ? 40 : 1500);
  });

  it('shows every figure: picture with a label, table, sentence', async () => {
    const figures = page.locator('tri-figure');
    expect(await figures.count()).toBe(html.match(/<tri-figure[\s>]/g)?.length ?? 0);
    for (const figure of await figures.all()) {
      expect(await figure.locator('svg[role="img"][aria-label]:visible').count()).toBe(1);
      expect(
        await figure.locator('svg:visible').locator('path, rect, circle, line').count(),
      ).toBeGreaterThan(3);
      expect((await figure.locator('[data-says]').innerText()).length).toBeGreaterThan(20);
      expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(0);
    }
  });

  it('shows the numbers of the triangle wherever there is a panel or a lever', async () => {
    if (!/<tri-(panel|lever)[\s>]/.test(html) || html.includes('<tri-alone')) return;
    for (const kpi of ['cost', 'stock', 'service', 'margin']) {
      const shown = page.locator(`data[data-kpi="${kpi}"][data-of="scenario"]`).first();
      expect(Number.isFinite(Number.parseFloat((await shown.getAttribute('value')) ?? ''))).toBe(
        true,
      );
      expect(await shown.innerText()).toMatch(/\d/);
    }
  });
});
