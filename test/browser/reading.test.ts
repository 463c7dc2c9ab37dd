import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const left = (page: Page) => page.locator('[data-left]').textContent();
const minutes = async (page: Page) => Number(/\d+/.exec((await left(page)) ?? '')?.[0]);
const resume = (page: Page) => page.locator('[data-resume]');
const block = 12;
const toBlock = (page: Page) =>
  page.evaluate((at) => document.querySelectorAll('.prose > *')[at]?.scrollIntoView(), block);
const topOfBlock = (page: Page) =>
  page.evaluate(
    (at) => document.querySelectorAll('.prose > *')[at]?.getBoundingClientRect().top ?? NaN,
    block,
  );

test('a reader resumes where he stopped, in either language, with his scenario', async () => {
  const { page, log } = await session.open('fr/couts-stocks/');
  expect(await left(page)).toMatch(/^\d+\smin.* en tout$/);
  expect(await resume(page).isVisible()).toBe(false);
  await toBlock(page);
  await page.goto(`${session.url}fr/?serviceTarget=0.955`);
  expect(await resume(page).textContent()).toBe('Reprendre\u202f: Coûts et stocks');
  expect(await left(page)).toMatch(/encore à lire$/);
  await resume(page).click();
  await page.waitForURL(/fr\/couts-stocks\/\?serviceTarget=0\.955#resume$/);
  await expect.poll(() => topOfBlock(page)).toBeLessThan(100);
  expect(await topOfBlock(page)).toBeGreaterThanOrEqual(0);
  await page.goto(`${session.url}en/`);
  expect(await resume(page).textContent()).toBe('Resume: Costs and stocks');
  await resume(page).click();
  await page.waitForURL(/en\/costs-stocks\/#resume$/);
  await expect.poll(() => topOfBlock(page)).toBeLessThan(100);
  expect(log.troubles).toEqual([]);
});

test('a page is read once its end was seen; its minutes are then taken off', async () => {
  const { page } = await session.open('fr/couts-stocks/');
  const all = await minutes(page);
  await page.locator('[data-turn]').scrollIntoViewIfNeeded();
  const item = page.locator('[data-rail] li:has([aria-current])');
  await page.waitForSelector('[data-rail] li[data-read] [aria-current]');
  const own = Number(await item.getAttribute('data-minutes'));
  expect(own).toBeGreaterThan(1);
  // Of the same language: its words are counted, not those of the other.
  await page.goto(`${session.url}fr/`);
  expect((await minutes(page)) || 0).toBe(all - own);
  await page.goto(`${session.url}en/`);
  expect(await page.locator('[data-rail] li[data-read]').count()).toBe(1);
});

test('what is remembered moves nothing when it is shown', async () => {
  for (const width of [360, 1440]) {
    const { page } = await session.open('fr/couts-stocks/', { viewport: { width, height: 800 } });
    await toBlock(page);
    const places = () =>
      page
        .locator('[data-rail], main h1, main .prose')
        .evaluateAll((all) =>
          all.map((one) => Math.round(one.getBoundingClientRect().top + scrollY)),
        );
    const before = await places();
    await page.goto(`${session.url}fr/`);
    await page.goto(`${session.url}fr/couts-stocks/`);
    expect(await resume(page).isVisible()).toBe(true);
    expect(await places()).toEqual(before);
  }
});

test('a memory that cannot be read is as none', async () => {
  const { page, log } = await session.open('fr/couts-stocks/');
  const first = await left(page);
  for (const text of ['{', '3', '{"read":[1],"last":null}', '{"read":[],"last":{"page":2}}']) {
    await page.evaluate((kept) => localStorage.setItem('triangle.reading', kept), text);
    await page.goto(`${session.url}fr/donnees/`);
    expect(await left(page)).toBe(first);
  }
  expect(log.troubles).toEqual([]);
});

test('the privacy page says what is kept, and erases it', async () => {
  const { page } = await session.open('fr/couts-stocks/');
  await page.locator('[data-theme-switch]').click();
  await page.locator('[data-turn]').scrollIntoViewIfNeeded();
  await page.waitForSelector('[data-rail] li[data-read]');
  await page.goto(`${session.url}fr/confidentialite/`);
  const states = () => page.locator('[data-state]').allTextContents();
  await expect.poll(async () => (await states())[0]).toMatch(/gardé/);
  expect((await states()).filter((text) => /gardé/.test(text))).toHaveLength(2);
  await page.locator('[data-erase]').click();
  await expect.poll(async () => (await states()).some((text) => /gardé/.test(text))).toBe(false);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
