import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startSession } from '../browser/harness.ts';
import { MEGABYTE, orderLines } from './import.ts';

const PAGE = 'en/your-data/';

/** The same lines given to the page: how long, how far it ever was from answering, how much memory its process took. */
export async function timeImportInPage(): Promise<void> {
  if (!existsSync(join('dist', PAGE, 'index.html'))) {
    console.log('\nYour own files, in the page: not timed, the site is not built (npm run build)');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'lines-'));
  const content = orderLines();
  writeFileSync(join(folder, 'order_lines.csv'), content);
  const session = await startSession();
  try {
    const { page } = await session.open(PAGE, { viewport: { width: 1440, height: 900 } });
    await page.waitForFunction(() => 'triangle' in window);
    const gap = await watchGap(page);
    const before = largestRenderer();
    let peak = before;
    const timer = setInterval(() => (peak = Math.max(peak, largestRenderer())), 25);
    const start = performance.now();
    await page.setInputFiles('[data-folder]', folder);
    await page.waitForSelector('[data-report]:not([hidden])', { timeout: 120_000 });
    const seconds = (performance.now() - start) / 1000;
    clearInterval(timer);
    const size = content.length / MEGABYTE;
    console.log(
      `\nYour own files, in the page\n${size.toFixed(0)} MB read, checked and built in ${seconds.toFixed(1)} s, ` +
        `${(size / seconds).toFixed(1)} MB/s (aim 20); longest gap ${(await gap()).toFixed(0)} ms (aim 50); ` +
        `+${(peak - before).toFixed(0)} MB (aim 250)`,
    );
  } finally {
    await session.close();
    rmSync(folder, { recursive: true });
  }
}

/** Longest time between two turns of the page's own loop since this was called, ms. */
async function watchGap(page: Page): Promise<() => Promise<number>> {
  const longest = await page.evaluateHandle(() => {
    const seen = { gap: 0 };
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      seen.gap = Math.max(seen.gap, now - last);
      last = now;
      setTimeout(() => port2.postMessage(0), 1);
    };
    port2.postMessage(0);
    return seen;
  });
  return () => longest.evaluate(({ gap }) => gap);
}

/** Resident MB of the largest process that draws a page (Linux; 0 elsewhere). */
function largestRenderer(): number {
  if (!existsSync('/proc')) return 0;
  const sizes = readdirSync('/proc').map((id) => {
    try {
      if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
      const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      return Number(kilobytes ?? 0) / 1000;
    } catch {
      // It has ended meanwhile.
      return 0;
    }
  });
  return Math.max(0, ...sizes);
}
