import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attributeOf, tags } from '#build/html.ts';
import { pages } from '../site/dist.ts';
import { openChromium } from './chromium.ts';
import { moveLever, shownCost } from './move-lever.ts';
import { watch } from './watch.ts';

const folder = 'portable';
const address = (file: string) => pathToFileURL(join(process.cwd(), folder, file)).href;
let browser: Browser;
beforeAll(async () => {
  execFileSync(process.execPath, ['src/build/portable/portable.ts'], { stdio: 'inherit' });
  browser = await openChromium();
}, 120_000);
afterAll(() => browser.close());

describe('the portable edition, opened from a disk', () => {
  it('has no module script with an address', () => {
    const modules = pages.filter(({ file }) =>
      tags(readFileSync(join(folder, file), 'utf8')).some(
        (tag) => attributeOf(tag, 'type') === 'module' && attributeOf(tag, 'src') !== null,
      ),
    );
    expect(modules.map(({ file }) => file)).toEqual([]);
  });

  it.each(pages)('opens $file without a trouble and without asking any host', async ({ file }) => {
    const page = await browser.newPage();
    const log = watch(page);
    await page.goto(address(file));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(log.troubles).toEqual([]);
    expect(log.requests.filter((url) => !/^(file|blob):/.test(url))).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  });

  it('moves the triangle with a lever, all from the disk', async () => {
    const page = await browser.newPage();
    const log = watch(page);
    await page.goto(address('fr/couts-stocks/index.html'));
    const start = await shownCost(page);
    const high = await moveLever(page, 'max');
    const low = await moveLever(page, 'min');
    expect(new Set([start, high, low]).size).toBe(3);
    expect(log.troubles).toEqual([]);
    expect(log.requests.filter((url) => !/^(file|blob):/.test(url))).toEqual([]);
    await page.close();
  });

  it.each([
    ['fr/couts-stocks/index.html', 'delai catalogue', 'fr/glossaire/index.html'],
    ['en/glossary/index.html', 'fill rate', 'en/glossary/index.html'],
  ])('searches from the disk: %s, %s', async (file, word, to) => {
    const page = await browser.newPage();
    const log = watch(page);
    await page.goto(address(file));
    await page.keyboard.press('/');
    await page.keyboard.type(word);
    await page.locator('[data-search] [role="option"]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href.startsWith(`${address(to)}#`));
    expect(log.troubles).toEqual([]);
    expect(log.requests.filter((url) => !/^(file|blob):/.test(url))).toEqual([]);
    await page.close();
  });

  it('loads its fonts', async () => {
    const page = await browser.newPage();
    await page.goto(address('fr/couts-stocks/index.html'));
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      // Stand-ins are the machine's own fonts: a bare one has none of them.
      return [...document.fonts]
        .filter(({ family }) => !family.includes('stand-in'))
        .map(({ status }) => status);
    });
    expect(fonts).toContain('loaded');
    expect(fonts).not.toContain('error');
    await page.close();
  });

  it('leads from the choice of a language to a page, and from there to the other language', async () => {
    const page = await browser.newPage();
    const log = watch(page);
    await page.goto(address('index.html'));
    await page.locator('a[hreflang="fr"], a[lang="fr"]').first().click();
    await page.waitForURL(address('fr/index.html'));
    await page.locator('a[hreflang="en"]').first().click();
    await page.waitForURL((url) => url.href.startsWith(address('en/index.html')));
    expect(log.troubles).toEqual([]);
    await page.close();
  });
});
