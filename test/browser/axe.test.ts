import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../site/dist.ts';
import { openChromium } from './chromium.ts';
import { serveSite, type Site } from './serve-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([openChromium(), serveSite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(pages.map(({ file }) => file))('%s has no accessibility violation', async (file) => {
    // The policy of the pages would refuse a script from outside, axe included.
    const context = await browser.newContext({ colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(site.url + file);
    await page.evaluate(axe);
    for (const fold of await page.locator('details').all()) {
      await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
    }
    const { violations } = await page.evaluate(
      (runOnly) =>
        (window as unknown as { axe: { run(o: object): Promise<AxeResults> } }).axe.run({
          runOnly,
        }),
      tags,
    );
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`,
    );
    expect(found).toEqual([]);
    await context.close();
  });
});
