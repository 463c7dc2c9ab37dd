import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../site/dist.ts';
import { startSession, type Session } from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** What a sheet of A4 leaves between its margins, in CSS pixels: 210 − 2 × 18 mm. */
const width = Math.floor(((210 - 36) / 25.4) * 96);
const printed = pages.filter(({ html }) => html.includes('class="masthead"'));

/** What stands outside the sheet, or is wider than the box that hides the rest of it. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate((sheet) => {
    const name = (node: Element) => `${node.localName}.${node.getAttribute('class') ?? ''}`;
    const shown = [...document.querySelectorAll('main *')].filter(
      (node) =>
        node.checkVisibility({ visibilityProperty: true }) &&
        !node.closest('svg *, .seen-by-readers'),
    );
    return shown
      .filter((node) => {
        const { overflowX, clipPath, position } = getComputedStyle(node);
        // What only a screen reader meets is clipped on purpose.
        if (clipPath !== 'none' || position === 'absolute') return false;
        const { right, width: wide } = node.getBoundingClientRect();
        const hidden = overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1;
        return wide > 0 && (right > sheet + 1 || hidden);
      })
      .map(name);
  }, width);
}

describe('on A4', () => {
  test.each(printed)('$file prints whole', async ({ file }) => {
    const { page } = await session.open(file, { viewport: { width, height: 1000 } });
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const count = sheets.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    console.log(`${file}: ${String(count)} sheets`);
    expect(count).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    // Which scenario, and on which day: a printed number is somebody's evidence.
    expect(await page.locator('.printed').innerText()).toMatch(/20\d\d/);
    expect([...new Set(await cut(page))]).toEqual([]);
    await page.context().close();
  });
});
