import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

test.each([
  ['fr/couts-stocks/', 'en/costs-stocks/'],
  ['en/glossary/', 'fr/glossaire/'],
])('%s leads to %s, scenario kept', async (from, to) => {
  const { page } = await session.open(`${from}?serviceTarget=0.955&cutoffHour=17.5`);
  await page.locator('.masthead a[hreflang]').click();
  await page.waitForURL(`${session.url}${to}?serviceTarget=0.955&cutoffHour=17.5`);
});

describe('keys', () => {
  const isOpen = (page: Page, name: string) => page.locator(`dialog[data-${name}][open]`).count();

  test('? lists them; switched off, single keys do nothing, on every page', async () => {
    const { page } = await session.open('fr/couts-stocks/');
    await page.keyboard.press('?');
    expect(await isOpen(page, 'keys')).toBe(1);
    await page.locator('[data-letters]').uncheck();
    await page.keyboard.press('Escape');
    await page.goto(`${session.url}fr/confidentialite/`);
    await page.keyboard.press('?');
    await page.keyboard.press('/');
    expect(await isOpen(page, 'keys')).toBe(0);
    expect(await isOpen(page, 'search')).toBe(0);
    await page.keyboard.press('Control+k');
    expect(await isOpen(page, 'search')).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('.colophon [data-open="keys"]').click();
    await page.locator('[data-letters]').check();
    await page.locator('[data-keys] [data-close]').click();
    await page.keyboard.press('/');
    expect(await isOpen(page, 'search')).toBe(1);
  });

  test('in a field they are letters', async () => {
    const { page } = await session.open('fr/glossaire/');
    await page.locator('[data-filter]').focus();
    await page.keyboard.type('/?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.locator('[data-filter]').inputValue()).toBe('/?');
  });
});

describe('a term', () => {
  const tip = (page: Page) => page.locator('.term__tip:visible');

  test('tells its definition on hover, which the pointer can reach, and leads to the glossary', async () => {
    const { page } = await session.open('fr/couts-stocks/');
    await page.locator('.term__word').first().scrollIntoViewIfNeeded();
    await page.locator('.term__word').first().hover();
    await tip(page).waitFor();
    await tip(page).locator('strong').hover();
    expect(await tip(page).count()).toBe(1);
    await tip(page).locator('a').click();
    await page.waitForURL(/fr\/glossaire\/#/);
    expect(await page.locator('.entry:target').count()).toBe(1);
  });

  test('tells it on focus, and Escape sends it away; Enter opens it, Tab reaches its link', async () => {
    const { page } = await session.open('en/costs-stocks/');
    await page.locator('.term__word').first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await tip(page).waitFor();
    await page.keyboard.press('Escape');
    expect(await tip(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await tip(page).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('term__more');
    await page.keyboard.press('Escape');
    expect(await tip(page).count()).toBe(0);
  });

  test('tells it on tap, inside the window', async () => {
    const viewport = { width: 390, height: 844 };
    const { page } = await session.open('fr/', { viewport, hasTouch: true, isMobile: true });
    for (const word of await page.locator('.term__word').all()) {
      await word.tap();
      await tip(page).waitFor();
      const box = await tip(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      await page.keyboard.press('Escape');
      await tip(page).waitFor({ state: 'hidden' });
    }
  });
});

test('the glossary keeps the terms asked for, accents or not, in either language', async () => {
  const { page } = await session.open('fr/glossaire/');
  const shown = page.locator('.entry:visible');
  expect(await shown.count()).toBe(77);
  await page.locator('[data-filter]').fill('PENALITE');
  expect(await shown.first().locator('[data-entry-name]').textContent()).toMatch(/Pénalité/);
  await page.locator('[data-filter]').fill('whale');
  expect(await shown.count()).toBe(1);
  expect(await page.locator('[data-count]').textContent()).toBe('1 sur 77.');
  await page.locator('[data-filter]').fill('xyzzy');
  expect(await page.locator('[data-count]').textContent()).toContain('xyzzy');
});

test('a lost address, however deep, shows its page and leads home', async () => {
  for (const lost of ['fr/nowhere/deep/', 'en/a/b/c', '404.html']) {
    const { page, log } = await session.open(lost);
    const title = page.locator('h1');
    expect(await title.evaluate((node) => getComputedStyle(node).fontWeight)).toBe('600');
    expect(
      await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily),
    ).toMatch(/Source Serif/);
    // The address asked for is all that may be missing.
    expect(log.troubles.filter((trouble) => !/404/.test(trouble))).toEqual([]);
    expect(log.requests).toEqual([page.url()]);
    await page.locator('section[lang="en"] a').click();
    await page.waitForURL(`${session.url}en/`);
  }
});
