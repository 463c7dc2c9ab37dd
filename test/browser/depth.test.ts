import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { serveSite, type Site } from './serve-site.ts';

let browser: Browser;
let site: Site;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [browser, site] = await Promise.all([openChromium(), serveSite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));
beforeEach(async () => {
  await (context as BrowserContext | undefined)?.close();
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(`${site.url}fr/couts-stocks/`);
});

const choice = (depth: 'short' | 'full') =>
  page.locator(`.depth__choice[data-depth-set="${depth}"]`);

/** Kinds of what is shown in the prose, in order. */
const shown = () =>
  page
    .locator('.prose > *')
    .evaluateAll((all) =>
      all.filter((one) => one.getClientRects().length > 0).map((one) => one.classList[0]),
    );

test('the short reading keeps the minute, one figure and the decision; the long one everything', async () => {
  const whole = (await shown()).length;
  await choice('short').click();
  expect(await shown()).toEqual(['depth', 'minute', 'figure', 'decision']);
  expect(await choice('short').getAttribute('aria-pressed')).toBe('true');
  await choice('full').click();
  expect(await shown()).toHaveLength(whole);
});

test('it is kept from page to page, and a page may name the figure it keeps', async () => {
  await choice('short').click();
  await page.goto(`${site.url}fr/`);
  expect(await shown()).toEqual(['depth', 'minute', 'figure']);
  const kept = page.locator('.prose > tri-figure').filter({ visible: true });
  expect(await kept.getAttribute('name')).toBe('triangle');
  expect(await choice('short').getAttribute('aria-pressed')).toBe('true');
});

test('read on shows the rest, from its first heading', async () => {
  await choice('short').click();
  await page.locator('[data-read-on]').click();
  const heading = await page.locator('.prose h2').first().textContent();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(heading);
  expect(await page.locator('[data-read-on]').isVisible()).toBe(false);
});

test('a page without a minute is whole, and has no switch', async () => {
  await choice('short').click();
  await page.goto(`${site.url}fr/donnees/`);
  expect((await shown()).length).toBeGreaterThan(5);
  expect(await page.locator('.depth').count()).toBe(0);
});

test('a link to a place the short reading leaves out opens the page', async () => {
  await choice('short').click();
  const id = await page.locator('.prose h2[id]').last().getAttribute('id');
  await page.goto(`${site.url}fr/`);
  await page.goto(`${site.url}fr/couts-stocks/#${id}`);
  expect(await page.locator('.prose h2').last().isVisible()).toBe(true);
});

test('paper has the whole page', async () => {
  await choice('short').click();
  await page.emulateMedia({ media: 'print' });
  expect((await shown()).length).toBeGreaterThan(20);
});
