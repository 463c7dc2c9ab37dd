import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { serveSite, type Site } from './serve-site.ts';

// A phone on a slow network, as Lighthouse simulates one. How fast is printed, never asserted.
let site: Site;
let browser: Browser;
let port: number;
beforeAll(async () => {
  port = await freePort();
  [site, browser] = await Promise.all([
    serveSite(undefined, { brotli: true }),
    openChromium([`--remote-debugging-port=${String(port)}`]),
  ]);
});
afterAll(() => Promise.all([site.close(), browser.close()]));

test.each(['fr/', 'fr/couts-stocks/', 'en/costs-stocks/', 'fr/glossaire/'])('%s', async (page) => {
  // The first to ask waits for the compression, which no host does at that moment.
  const warm = await browser.newPage();
  await warm.goto(site.url + page, { waitUntil: 'networkidle' });
  await warm.close();
  const result = await lighthouse(site.url + page, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  });
  if (!result) throw new Error('Lighthouse must answer; got nothing');
  const { audits, categories } = result.lhr;
  const milliseconds = (id: string) => Math.round(audits[id]?.numericValue ?? NaN);
  const score = (id: string) => categories[id]?.score;
  console.log(
    `${page}: LCP ${milliseconds('largest-contentful-paint')} ms (aim 950), blocked ${milliseconds('total-blocking-time')} ms (aim 50), performance ${score('performance')}`,
  );
  expect(audits['cumulative-layout-shift']?.numericValue).toBeLessThan(0.0005);
  expect(score('accessibility')).toBe(1);
  const faults = categories['best-practices']?.auditRefs
    .map(({ id }) => audits[id])
    .filter((audit) => audit?.score === 0)
    .map((audit) => audit?.id)
    // Served without a certificate on this machine.
    .filter((id) => id !== 'is-on-https' && id !== 'redirects-http');
  expect(faults).toEqual([]);
});

/** A port that nobody holds: Chromium is asked on it what it saw. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('must have a port');
      server.close(() => resolve(address.port));
    });
  });
}
