import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../site/dist.ts';
import { startSession, type Session } from './harness.ts';
import { inTodaysLanguage } from './rounds.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

/** WCAG 1.4.12: what a reader may set, and the page must stand. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/** All but the door, the page of lost addresses and figures that stand alone; each day in one of the two languages. */
const framed = pages
  .filter(({ html }) => html.includes('class="masthead"'))
  .map(({ file }) => file)
  .filter(inTodaysLanguage);

describe.each(framed)('%s', (file) => {
  // 320 px wide is 1280 at 400 %. One page for all: opening it is most of the time.
  let page: Page;
  beforeAll(async () => {
    const viewport = { width: 320, height: 256 };
    ({ page } = await session.open(file, { viewport, bypassCSP: true, reducedMotion: 'reduce' }));
  });
  afterAll(() => page.context().close());

  test('begins with the skip link, and has one of each landmark', async () => {
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.className);
    expect(await focused()).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      expect([landmark, await page.getByRole(landmark).count()]).toEqual([landmark, 1]);
    const names = await page
      .getByRole('navigation')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(new Set(names).size).toBe(names.length);
  });

  test('moves nothing under reduced motion', async () => {
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((node) => {
          const { transitionDuration, animationName } = getComputedStyle(node);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none';
        })
        .map((node) => `${node.localName}.${node.className}`),
    );
    expect(moving).toEqual([]);
  });

  test('stands 320 px wide, and with its text spaced out', async () => {
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.addStyleTag({ content: spacing });
    expect(await width()).toBeLessThanOrEqual(320);
  });
});

/** Whether the focused element can be seen at its middle; null = the focus has left the page. */
function focused() {
  const node = document.activeElement;
  if (!node || node === document.body) return null;
  // Of a link broken over two lines, the first.
  const { left, top, width, height } = node.getClientRects()[0] ?? node.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + Math.min(height, 40) / 2);
  // A hidden control shows through its label.
  const label = node instanceof HTMLInputElement ? node.labels?.[0] : null;
  const seen = over && (node.contains(over) || over.contains(node) || label?.contains(over));
  return { name: `${node.localName}.${node.className} ${node.textContent?.slice(0, 30)}`, seen };
}

/** Elements that had the focus and could not be seen, as the keyboard goes down the page. */
async function hiddenOnTheWay(page: Page): Promise<readonly string[]> {
  const hidden: string[] = [];
  for (let k = 0; k < 150; k += 1) {
    await page.keyboard.press('Tab');
    let found = await page.evaluate(focused);
    if (!found) break;
    if (!found.seen) {
      // A figure that comes alive on the way may still be taking its place.
      await page.waitForTimeout(300);
      found = await page.evaluate(focused);
    }
    if (found && !found.seen) hidden.push(found.name);
  }
  return hidden;
}

test.each([
  ['fr/couts-stocks/', 390],
  ['fr/couts-stocks/', 1440],
  ['en/', 390],
  ['en/glossary/', 390],
])('%s at %i px: no bar hides what has the focus', async (path, width) => {
  const { page } = await session.open(path, { viewport: { width, height: 700 } });
  expect(await hiddenOnTheWay(page)).toEqual([]);
});

test.each([390, 1440])('at %i px every control of the frame is at least 24 px', async (width) => {
  const { page } = await session.open('fr/couts-stocks/', { viewport: { width, height: 900 } });
  const small = await page
    .locator(
      '.masthead :is(a, button), .rail a, .turn a, .colophon__links :is(a, button), .panel__bar',
    )
    .evaluateAll((all) =>
      all
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ name, box }) => `${name} ${String(box.width)} × ${String(box.height)}`),
    );
  expect(small).toEqual([]);
});
