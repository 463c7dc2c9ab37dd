import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const field = (page: Page) => page.locator('[data-search] [role="combobox"]');
const options = (page: Page) => page.locator('[data-search] [role="option"]');

/** What is typed without an accent, and where it leads. */
const searches = [
  { path: 'fr/', word: 'penalite', heading: 'Pénalité', to: /fr\/glossaire\/\?.*#penalite$/ },
  { path: 'en/', word: 'pénalty', heading: 'Penalty', to: /en\/glossary\/\?.*#penalite$/ },
];

test.each(searches)('$path: $word is found, and opened with the scenario kept', async (asked) => {
  const { page, log } = await session.open(`${asked.path}?serviceTarget=0.955`);
  expect(log.requests.filter((url) => /search/.test(url))).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type(asked.word);
  const first = options(page).first();
  await first.waitFor();
  expect(await first.locator('.search__heading').textContent()).toBe(asked.heading);
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(
    await first.getAttribute('id'),
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(asked.to);
  expect(new URL(page.url()).searchParams.get('serviceTarget')).toBe('0.955');
  expect(log.troubles).toEqual([]);
  expect(log.requests.filter((url) => !url.startsWith(session.url))).toEqual([]);
});

test('arrows choose, Escape closes, and focus goes back where it was', async () => {
  const { page } = await session.open('fr/confidentialite/');
  await page.locator('[data-open="search"]').first().focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('stock');
  await options(page).nth(2).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const selected = page.locator('[data-search] [aria-selected="true"]');
  expect(await selected.count()).toBe(1);
  expect(await selected.getAttribute('id')).toBe(await options(page).nth(1).getAttribute('id'));
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-open'))).toBe(
    'search',
  );
});

test('what is not there is said, with what to try next', async () => {
  const { page } = await session.open('en/');
  await page.locator('[data-open="search"]').first().click();
  await page.keyboard.type('xyzzyq');
  await page.waitForFunction(() =>
    document.querySelector('[data-search] [data-told]')?.textContent?.includes('xyzzyq'),
  );
  expect(await options(page).count()).toBe(0);
});

test('under a finger, each result is at least 44 px high', async () => {
  const viewport = { width: 390, height: 844 };
  const { page } = await session.open('fr/', { viewport, hasTouch: true, isMobile: true });
  await page.locator('[data-open="search"]').first().tap();
  await page.keyboard.type('stock');
  await options(page).first().waitFor();
  const heights = await options(page).evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await options(page).first().tap();
  await page.waitForURL(/#|fr\/.+/);
});

test('numbers of the build are not found: a lever, or the reader’s own data, would change them', async () => {
  const { page } = await session.open('fr/');
  const sent = await page.evaluate(async () => {
    const dialog = document.querySelector<HTMLElement>('[data-search]');
    const script = document.createElement('script');
    script.src = dialog?.dataset['index'] ?? '';
    document.head.append(script);
    await new Promise((done) => (script.onload = done));
    const values = [...document.querySelectorAll('.prose tri-value')];
    const texts = globalThis.__triangleSearch?.['fr']?.entries.map((one) => one.bundled) ?? [];
    return {
      values: values.map((node) => node.textContent?.trim() ?? ''),
      said: texts.join(' '),
    };
  });
  expect(sent.values.length).toBeGreaterThan(3);
  expect(sent.said).toContain('…');
  expect(sent.values.filter((value) => sent.said.includes(value))).toEqual([]);
});
