import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openChromium } from './chromium.ts';
import { serveSite, type Site } from './serve-site.ts';
import { type Log, watch } from './watch.ts';

/** The page that holds every lever of the register. */
const address = 'fr/couts-stocks/';

let browser: Browser;
let site: Site;
let log: Log;
/** Open anew before each test; whatever it complains of fails the test. */
export let page: Page;

/** Opens the page before each test of a file, and closes it after. */
export function openBeforeEach(): void {
  beforeAll(async () => {
    [browser, site] = await Promise.all([openChromium(), serveSite()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    log = watch(page);
    await open('');
  });
  afterEach(async () => {
    expect(log.troubles).toEqual([]);
    await page.close();
  });
}

export async function open(query: string): Promise<void> {
  await page.goto(site.url + address + query);
  await page.evaluate(() => window.triangle.ready);
}

export const lever = (id: string): Locator => page.locator(`tri-lever[name="${id}"]`).first();
export const range = (id: string): Locator => lever(id).locator('input[type="range"]');
export const field = (id: string): Locator => lever(id).locator('input[type="number"]');

/** As a hand or a test does: the element's own value, then `input`. */
export async function put(id: string, kind: 'range' | 'number', value: string): Promise<void> {
  await lever(id)
    .locator(`input[type="${kind}"]`)
    .evaluate((input: HTMLInputElement, text) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
  await settled();
}

/** Results have answered the scenario in force, and the panel has been painted with them. */
export async function settled(): Promise<void> {
  await page.evaluate(() => window.triangle.set(window.triangle.get()));
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

export function numbers(): Promise<Record<string, string | null>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('data[data-kpi]')].map((node) => [
        `${node.getAttribute('data-kpi')} ${node.getAttribute('data-of')}`,
        node.getAttribute('value'),
      ]),
    ),
  );
}

export const scenario = () => page.evaluate(() => window.triangle.get());
