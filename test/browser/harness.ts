import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { serveSite } from './serve-site.ts';
import { type Log, watch } from './watch.ts';

export interface Session {
  readonly browser: Browser;
  /** Address of the served dist, with a closing slash. */
  readonly url: string;
  /** Opens `path` of the site, or a whole address (`file://…`), in a context of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<{ page: Page; log: Log }>;
  close(): Promise<void>;
}

/** Serves dist on a free port and launches a Chromium: once per test file, closed after it. */
export async function startSession(): Promise<Session> {
  const [site, browser] = await Promise.all([serveSite(), openChromium()]);
  return {
    browser,
    url: site.url,
    async open(path, options = {}) {
      const viewport = { width: 1280, height: 900 };
      const context = await browser.newContext({ viewport, ...options });
      const page = await context.newPage();
      const log = watch(page);
      await page.goto(new URL(path, site.url).href);
      return { page, log };
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}
