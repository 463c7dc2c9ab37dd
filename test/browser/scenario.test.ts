import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '#widgets/boot.ts';
import { type Session, startSession } from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

const costs = 'fr/couts-stocks/';
const compare = 'en/compare/';

async function open(path: string, storage?: Awaited<ReturnType<typeof kept>>) {
  const { page, log } = await session.open(path, storage ? { storageState: storage } : {});
  await ready(page);
  return { page, log };
}
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => 'triangle' in window);
  await page.evaluate(() => window.triangle.ready);
}
const kept = (page: Page) => page.context().storageState();
const levers = (page: Page) => page.evaluate(() => window.triangle.get());
const set = (page: Page, scenario: Record<string, number | string>) =>
  page.evaluate((next) => window.triangle.set(next).then(() => undefined), scenario);
const numbers = (page: Page) =>
  page
    .locator('tri-panel data')
    .evaluateAll((all) => all.map((node) => node.getAttribute('value')));

test('the link of a scenario reopens it elsewhere: same levers, same numbers', async () => {
  const { page } = await open(costs);
  await page.locator('tri-chooser summary').click();
  await page.locator('tri-chooser input[value="S4"]').check();
  await set(page, { ...(await levers(page)), cutoffHour: 16.5 });
  expect(new URL(page.url()).search).toBe('?from=S4&cutoffHour=16.5&v=1');
  await page.waitForTimeout(100);
  const there = await numbers(page);
  const other = await open(new URL(page.url()).href);
  await other.page.evaluate(() => window.triangle.set(window.triangle.get()));
  await other.page.waitForTimeout(100);
  expect(await levers(other.page)).toEqual(await levers(page));
  expect(await numbers(other.page)).toEqual(there);
  await Promise.all([page.context().close(), other.page.context().close()]);
});

test('a page that starts from the plan says so, offers today, and keeps what the address says', async () => {
  const { page, log } = await open(compare);
  const plan = await levers(page);
  expect(Object.keys(plan).length).toBeGreaterThan(30);
  expect(await page.locator('.compare__start').innerText()).toContain('(S4)');
  await page.locator('.compare__start .set').click();
  await page.waitForFunction(() => location.search === '?from=S0&v=1');
  expect(await levers(page)).toEqual({});
  await page.reload();
  await ready(page);
  expect(await levers(page)).toEqual({});
  await page.locator('[data-do="reset"]').click();
  expect(await levers(page)).toEqual(plan);
  expect(log.troubles).toEqual([]);
  await page.context().close();
});

test('a pin is there after a reload, and in a visit to come', async () => {
  const { page } = await open(costs);
  await set(page, { serviceTarget: 0.97 });
  await page.locator('tri-pins summary').click();
  await page.locator('[data-pin-add]').click();
  const stock = await page.evaluate(() => window.triangle.results().scenario.stock);
  await page.goto(session.url + costs);
  await ready(page);
  const now = page.locator('data[data-kpi="stock"][data-of="now"]');
  await page.waitForFunction(() => document.querySelector('tri-panel[data-live]'));
  expect(Number(await now.getAttribute('value'))).toBe(stock);
  const later = await open(costs, await kept(page));
  await later.page.locator('tri-pins summary').click();
  await later.page.locator('[data-pin-show]').click();
  expect(await levers(later.page)).toEqual({ serviceTarget: 0.97 });
  await Promise.all([page.context().close(), later.page.context().close()]);
});

test('saved to a file, erased, opened: the same', async () => {
  const { page, log } = await open(costs);
  await set(page, { serviceTarget: 0.97, nightExpress: 'on' });
  await page.locator('tri-pins summary').click();
  await page.locator('[data-pin-add]').click();
  await page.locator('tri-file summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-file-save]').click(),
  ]);
  const path = await download.path();
  await page.evaluate(() => localStorage.clear());
  await page.goto(session.url + costs);
  await ready(page);
  expect(await levers(page)).toEqual({});
  await page.locator('tri-file summary').click();
  await page.setInputFiles('tri-file input', path);
  await page.waitForFunction(() => document.querySelector('[data-file-told]')?.textContent !== '');
  expect(await levers(page)).toEqual({ serviceTarget: 0.97, nightExpress: 'on' });
  expect(await page.locator('[data-pin-count]').textContent()).toBe('(1)');
  expect(log.troubles).toEqual([]);
  await page.context().close();
});

test('back leads to the page before, not through the places of a slider', async () => {
  const { page } = await open('fr/');
  await page.goto(session.url + costs);
  await ready(page);
  const slider = page.locator('tri-lever[name="serviceTarget"] input[type="range"]').first();
  await slider.focus();
  for (let k = 0; k < 6; k += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(120);
  }
  await page.waitForFunction(() => location.search.includes('serviceTarget'));
  await page.goBack();
  expect(new URL(page.url()).pathname).toMatch(/\/fr\/$/);
  await page.context().close();
});

test('the comparison shows the levers that differ and no others, and any column can be gone back to', async () => {
  const { page, log } = await open(`${compare}?serviceTarget=0.96&v=1`);
  await page.waitForSelector('tri-compare[data-live]');
  await page.locator('tri-compare input[value="S4"]').uncheck();
  await page.waitForFunction(() => document.querySelectorAll('tri-compare thead th').length === 3);
  const groups = page.locator('tri-compare tbody', { hasText: 'Levers:' });
  expect(await groups.locator('th[scope="row"]').allTextContents()).toEqual([
    'Availability aimed at',
  ]);
  await page.locator('tri-compare input[value="S1"]').check();
  await page.locator('[data-go="S1"]').click();
  expect(await levers(page)).toEqual({ stockPolicy: 'itemTarget', serviceTarget: 0.985 });
  expect(log.troubles).toEqual([]);
  await page.context().close();
});

test('a link of the prose sets its levers, and one action undoes it', async () => {
  const { page } = await open('en/');
  const link = page.locator('tri-set[data-levers="nightExpress=on"]');
  await link.locator('a').click();
  expect(await levers(page)).toEqual({ nightExpress: 'on' });
  await link.locator('[data-undo]').click();
  expect(await levers(page)).toEqual({});
  await page.context().close();
});
