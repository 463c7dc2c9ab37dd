import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureFirefox } from '../../.ci/firefox.mjs';
import { pages } from '../site/dist.ts';

// The second engine: the folder a committee carries on a stick, opened by a Firefox.
const address = (file: string) => pathToFileURL(join(process.cwd(), 'portable', file)).href;

let browser: Browser;
beforeAll(async () => {
  const executablePath = await ensureFirefox();
  if (executablePath === null)
    throw new Error('a Firefox must be installed or named by FIREFOX_PATH; got none');
  execFileSync(process.execPath, ['src/build/portable/portable.ts'], { stdio: 'inherit' });
  browser = await launch({ browser: 'firefox', executablePath, headless: true });
}, 300_000);
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  readonly troubles: string[];
  readonly asked: string[];
}

async function open(file: string): Promise<Opened> {
  const page = await browser.newPage();
  const troubles: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(address(file), { waitUntil: 'load' });
  return { page, troubles, asked };
}

const abroad = (asked: readonly string[]) => asked.filter((url) => !/^(file|blob|data):/.test(url));

describe('in Firefox, from a disk', () => {
  test.each(pages)(
    'opens $file without a trouble and without asking any host',
    async ({ file }) => {
      const { page, troubles, asked } = await open(file);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(troubles).toEqual([]);
      expect(abroad(asked)).toEqual([]);
      expect(await page.$$eval('h1', (all) => all.length)).toBe(1);
      await page.close();
    },
  );

  test('a lever moves the triangle', async () => {
    const { page, troubles, asked } = await open('fr/couts-stocks/index.html');
    const cost = () =>
      page.$eval('data[data-kpi="cost"][data-of="scenario"]', (node) => node.getAttribute('value'));
    const before = await cost();
    await page.$eval('tri-lever[name="serviceTarget"] input[type="range"]', (node) => {
      const input = node as HTMLInputElement;
      input.value = input.max;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForFunction(
      (was) =>
        document
          .querySelector('data[data-kpi="cost"][data-of="scenario"]')
          ?.getAttribute('value') !== was,
      { timeout: 60_000 },
      before,
    );
    expect(troubles).toEqual([]);
    expect(abroad(asked)).toEqual([]);
    await page.close();
  });

  test('the search finds a term without its accents', async () => {
    const { page, troubles } = await open('fr/couts-stocks/index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('delai catalogue');
    await page.waitForSelector('[data-search] [role="option"]', { timeout: 60_000 });
    expect(troubles).toEqual([]);
    await page.close();
  });
});
