import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {} from '#widgets/boot.ts';
import { openChromium } from './chromium.ts';
import { put, openBeforeEach, page as levers } from './lever-page.ts';
import { serveSite, type Site } from './serve-site.ts';
import { type Log, watch } from './watch.ts';

const named = (page: Page, name: string): Locator => page.locator(`tri-figure[name="${name}"]`);

describe('on its page', () => {
  openBeforeEach();

  it('is sorted by a press, and stays so while a lever moves', async () => {
    const figure = named(levers, 'cost-lines');
    await figure.locator('[data-table] > summary').click();
    const change = figure.locator('thead th').last();
    await change.getByRole('button').click();
    expect(await change.getAttribute('aria-sort')).toBe('descending');
    await put('serviceTarget', 'range', '0.99');
    await figure.locator('tbody tr').first().waitFor();
    const values = await figure
      .locator('tbody tr td:last-child')
      .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(Math.max(...values)).toBeGreaterThan(1000);
  });

  it('tells how it is computed with the numbers in force', async () => {
    const how = named(levers, 'cost-lines').locator('[data-how]');
    const before = await how.locator('li').last().textContent();
    await put('serviceTarget', 'range', '0.99');
    await expect.poll(() => how.locator('li').last().textContent()).not.toBe(before);
  });

  it('gives the values of its marks to the pointer and the keyboard', async () => {
    const picture = named(levers, 'cost-lines').locator('[data-picture]');
    const tip = picture.locator('.tip');
    const row = picture.locator('svg:visible [data-tip]').nth(1);
    await row.hover();
    await tip.waitFor();
    expect(await tip.textContent()).toBe(await row.getAttribute('data-tip'));
    await levers.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);

    await levers.mouse.move(0, 0);
    await picture.focus();
    await levers.keyboard.press('Home');
    await levers.keyboard.press('ArrowDown');
    expect(await tip.textContent()).toBe(await row.getAttribute('data-tip'));
    const inside = await tip.evaluate((node) => {
      const { left, right } = node.getBoundingClientRect();
      return left >= 0 && right <= innerWidth;
    });
    expect(inside).toBe(true);
    // One stop: the next tab leaves the picture.
    await levers.keyboard.press('Tab');
    expect(await picture.evaluate((node) => node.contains(document.activeElement))).toBe(false);
    expect(await tip.isVisible()).toBe(false);
  });

  it('follows its mark when a lever moves it', async () => {
    const picture = named(levers, 'cost-lines').locator('[data-picture]');
    await picture.focus();
    await levers.keyboard.press('Home');
    const tip = picture.locator('.tip');
    const before = await tip.textContent();
    await levers.evaluate(() => window.triangle.set({ serviceTarget: 0.99 }));
    await expect.poll(() => tip.textContent()).not.toBe(before);
  });
});

describe('elsewhere', () => {
  let browser: Browser;
  let site: Site;
  let page: Page;
  let log: Log;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openChromium(), serveSite()]);
  });
  afterAll(() => Promise.all([browser.close(), site.close()]));
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
    log = watch(page);
  });
  afterEach(async () => {
    expect(log.troubles).toEqual([]);
    await page.close();
  });

  it('gives the values of its marks to a tap, the first one included, and scrolls under a finger', async () => {
    const context = await browser.newContext({
      hasTouch: true,
      viewport: { width: 390, height: 800 },
    });
    const phone = await context.newPage();
    await phone.goto(`${site.url}fr/couts-stocks/`);
    await phone.evaluate(() => window.triangle.ready);
    const picture = named(phone, 'cost-lines').locator('[data-picture]');
    const row = picture.locator('svg:visible [data-tip]').nth(2);
    await row.scrollIntoViewIfNeeded();
    const box = await row.boundingBox();
    if (!box) throw new Error('mark must have a place; got none');
    // Between its name and its change, where nothing is drawn: a finger means the nearest.
    await phone.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    const tip = picture.locator('.tip');
    await tip.waitFor();
    expect(await tip.textContent()).toBe(await row.getAttribute('data-tip'));
    const free = await picture.evaluate((node) => {
      const move = new PointerEvent('pointermove', { bubbles: true, cancelable: true });
      return node.dispatchEvent(move) && getComputedStyle(node).touchAction === 'auto';
    });
    expect(free).toBe(true);
    await context.close();
  });

  it('keeps, in a page of somebody else, the scenario of its lines, takes its own height, and leads back with what was moved', async () => {
    await page.goto(`${site.url}fr/couts-stocks/?serviceTarget=0.96&v=1`);
    await page.evaluate(() => window.triangle.ready);
    const figure = named(page, 'cost-lines');
    await figure.locator('[data-embed] > summary').click();
    const lines = figure.locator('[data-code]');
    await expect.poll(() => lines.inputValue()).toContain('serviceTarget=0.96');

    const other = await browser.newPage({ viewport: { width: 700, height: 900 } });
    // Somebody else's page, of another origin.
    await other.setContent(`<h1>Other</h1>${await lines.inputValue()}`);
    const frame = other.locator('iframe');
    const inside = other.frameLocator('iframe');
    await inside.locator('tri-figure[data-live]').waitFor();
    await expect.poll(() => frame.getAttribute('height')).not.toBe('640');
    const spare = await inside.locator('tri-alone').evaluate((main) => ({
      below: innerHeight - main.getBoundingClientRect().bottom,
      across: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(Math.abs(spare.below)).toBeLessThan(2);
    expect(spare.across).toBeLessThanOrEqual(0);

    const high = Number(await frame.getAttribute('height'));
    await inside.locator('[data-how] > summary').click();
    await expect.poll(async () => Number(await frame.getAttribute('height'))).toBeGreaterThan(high);
    await inside.locator('tri-lever[name="serviceTarget"] input[type="range"]').fill('0.98');
    const back = inside.locator('.alone__from a');
    await expect
      .poll(async () => {
        await back.focus();
        return back.getAttribute('href');
      })
      .toContain('serviceTarget=0.98');
    await other.close();
  });
});
