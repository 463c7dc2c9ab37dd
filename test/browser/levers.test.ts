import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { serveSite, type Site } from './serve-site.ts';
import { type Log, watch } from './watch.ts';

/** The page that holds every lever of the register. */
const address = 'fr/couts-stocks/';
const kpis = ['cost', 'stock', 'service', 'margin'] as const;

let browser: Browser;
let site: Site;
let page: Page;
let log: Log;
beforeAll(async () => {
  [browser, site] = await Promise.all([openChromium(), serveSite()]);
});
afterAll(() => Promise.all([browser.close(), site.close()]));
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  log = watch(page);
  await open('');
});
afterEach(async () => {
  expect(log.troubles).toEqual([]);
  await page.close();
});

async function open(query: string): Promise<void> {
  await page.goto(site.url + address + query);
  await page.evaluate(() => window.triangle.ready);
}

const lever = (id: string) => page.locator(`tri-lever[name="${id}"]`).first();
const range = (id: string) => lever(id).locator('input[type="range"]');
const field = (id: string) => lever(id).locator('input[type="number"]');

/** As a hand or a test does: the element's own value, then `input`. */
async function put(id: string, kind: 'range' | 'number', value: string): Promise<void> {
  await lever(id)
    .locator(`input[type="${kind}"]`)
    .evaluate((input: HTMLInputElement, text) => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
  await settled();
}

/** Results have answered the scenario in force, and the panel has been painted with them. */
async function settled(): Promise<void> {
  await page.evaluate(() => window.triangle.set(window.triangle.get()));
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** A gesture is written by the worker, after the hand. */
async function written(id: string): Promise<void> {
  if (id !== 'premiumShare') return;
  await page.waitForFunction(() =>
    Object.keys(window.triangle.get()).some((key) => key.startsWith('match.')),
  );
  await page.waitForTimeout(300);
  await settled();
}

function numbers(): Promise<Record<string, string | null>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('data[data-kpi]')].map((node) => [
        `${node.getAttribute('data-kpi')} ${node.getAttribute('data-of')}`,
        node.getAttribute('value'),
      ]),
    ),
  );
}

const scenario = () => page.evaluate(() => window.triangle.get());

test('the panel holds the twelve numbers of the results, raw', async () => {
  await put('serviceTarget', 'range', '0.96');
  const shown = await numbers();
  const results = await page.evaluate(() => window.triangle.results());
  expect(Object.keys(shown)).toHaveLength(12);
  for (const kpi of kpis) {
    expect(Number(shown[`${kpi} scenario`])).toBe(results.scenario[kpi]);
    expect(Number(shown[`${kpi} before`])).toBe(results.before[kpi]);
  }
});

test('every slider on the page moves something from one end to the other, and comes back', async () => {
  const ids = await page
    .locator('tri-lever:has(input[type="range"])')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('name') ?? ''))]);
  expect(ids.length).toBeGreaterThanOrEqual(3);
  const still: string[] = [];
  for (const id of ids) {
    // Excess stock is what the horizon reads, and a lower aim is what makes some.
    await page.evaluate(
      (base) => window.triangle.set(base),
      id === 'serviceTarget' ? {} : { serviceTarget: 0.85 },
    );
    await settled();
    const start = await numbers();
    const [min, max] = await range(id).evaluate((input: HTMLInputElement) => [
      input.min,
      input.max,
    ]);
    await put(id, 'range', min);
    await written(id);
    const low = await numbers();
    await put(id, 'range', max);
    await written(id);
    if (JSON.stringify(low) === JSON.stringify(await numbers())) still.push(id);
    await page.waitForTimeout(650);
    await lever(id).locator('[data-reset]').click();
    await settled();
    expect({ id, numbers: await numbers() }).toEqual({ id, numbers: start });
  }
  expect(still).toEqual([]);
});

test('the field takes the reader’s unit, and slider, field and words agree', async () => {
  await put('serviceTarget', 'number', '96.5');
  expect(await scenario()).toEqual({ serviceTarget: 0.965 });
  expect(await range('serviceTarget').inputValue()).toBe('0.965');
  expect(await range('serviceTarget').getAttribute('aria-valuetext')).toMatch(/^96,5\s%/);
  await put('cutoffHour', 'number', '18.25');
  expect(await lever('cutoffHour').locator('output').textContent()).toMatch(/^18\sh\s15$/);
});

test('keys: one step, the bigger step, the limits', async () => {
  await range('serviceTarget').focus();
  await page.keyboard.press('Home');
  expect(await scenario()).toEqual({ serviceTarget: 0.8 });
  await page.keyboard.press('ArrowRight');
  expect(await scenario()).toEqual({ serviceTarget: 0.805 });
  await page.keyboard.press('PageUp');
  expect(await scenario()).toEqual({ serviceTarget: 0.825 });
  await page.keyboard.press('End');
  expect(await scenario()).toEqual({ serviceTarget: 0.995 });
});

test('both controls of a lever have its name and its unit', async () => {
  for (const one of await page.locator('tri-lever:has(input[type="range"])').all()) {
    const label = (await one.locator('label > span').first().textContent()) ?? '';
    for (const input of await one.locator('input').all()) {
      const name = (await input.getAttribute('aria-label')) ?? '';
      expect(name.startsWith(`${label} (`)).toBe(true);
    }
  }
});

test('a choice moves the stock, is written in the address, and comes back', async () => {
  const before = await numbers();
  const choice = lever('stockPolicy');
  await choice.locator('input[value="marginal"]').check();
  await settled();
  const after = await numbers();
  expect(await scenario()).toEqual({ stockPolicy: 'marginal' });
  expect(Number(after['stock scenario'])).toBeLessThan(Number(before['stock scenario']));
  await open(new URL(page.url()).search);
  await settled();
  expect(await choice.locator('input[value="marginal"]').isChecked()).toBe(true);
  expect(await numbers()).toEqual(after);
  await choice.locator('[data-reset]').click();
  await settled();
  expect(await numbers()).toEqual(before);
});

test('bad input stays, is explained, and moves nothing', async () => {
  await field('serviceTarget').fill('120');
  expect(await field('serviceTarget').inputValue()).toBe('120');
  const error = lever('serviceTarget').locator('[data-error]');
  expect(await error.textContent()).toMatch(/de 80,0\s% à 99,5\s%, par exemple/);
  expect(await field('serviceTarget').getAttribute('aria-describedby')).toBe(
    await error.getAttribute('id'),
  );
  expect(await scenario()).toEqual({});
});

test('one drag with the mouse is one step of undo, and Ctrl+Z takes it back', async () => {
  await range('serviceTarget').scrollIntoViewIfNeeded();
  const box = await range('serviceTarget').boundingBox();
  if (!box) throw new Error('slider must be shown; got no box');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.7, y);
  await page.mouse.down();
  for (let k = 1; k <= 12; k += 1) await page.mouse.move(box.x + box.width * (0.7 - k * 0.02), y);
  await page.mouse.up();
  expect(Object.keys(await scenario())).toEqual(['serviceTarget']);
  await page.keyboard.press('Control+z');
  expect(await scenario()).toEqual({});
  await page.keyboard.press('Control+y');
  expect(Object.keys(await scenario())).toEqual(['serviceTarget']);
});

test('the address reopens the same numbers, to the digit', async () => {
  await put('serviceTarget', 'range', '0.955');
  await put('cutoffHour', 'range', '17.5');
  await range('cutoffHour').dispatchEvent('change');
  await page.waitForURL(/cutoffHour=17\.5/);
  const [there, url] = [await numbers(), new URL(page.url()).search];
  await open(url);
  await settled();
  expect(await scenario()).toEqual({ serviceTarget: 0.955, cutoffHour: 17.5 });
  expect(await numbers()).toEqual(there);
});

test('a link that holds impossible values says which, and what stands instead', async () => {
  await open('?serviceTarget=1.4&nonsense=2');
  const items = await page.locator('[data-repairs] li').allTextContents();
  expect(items).toHaveLength(2);
  expect(items[0]).toContain('serviceTarget');
  expect(items[0]).toContain('0.995');
});

test('figures follow: picture, table, sentence and text alternative', async () => {
  const figure = page.locator('tri-figure[name="stock-service"]');
  await figure.scrollIntoViewIfNeeded();
  const svg = figure.locator('svg:visible');
  const before = [
    await svg.getAttribute('aria-label'),
    await figure.locator('[data-says]').textContent(),
  ];
  await put('serviceTarget', 'range', '0.97');
  await page.waitForFunction(
    (said) =>
      document.querySelector('tri-figure[name="stock-service"] [data-says]')?.textContent !== said,
    before[1],
  );
  expect(await svg.getAttribute('aria-label')).not.toBe(before[0]);
  const results = await page.evaluate(() => window.triangle.results());
  const cells = figure.locator('tbody tr:nth-child(2) > *');
  expect(Number(await cells.nth(2).getAttribute('data-value'))).toBe(results.scenario.stock);
  expect(Number(await cells.nth(3).getAttribute('data-value'))).toBe(results.scenario.service);
});

test('a lever that moves the whole curve has it studied again', async () => {
  const figure = page.locator('tri-figure[name="stock-service"]');
  await figure.scrollIntoViewIfNeeded();
  const path = figure.locator('svg:visible path.curve');
  const before = await path.getAttribute('d');
  await put('supplierLeadTimeFactor', 'range', '1.5');
  await page.waitForFunction(
    (d) =>
      [...document.querySelectorAll('tri-figure[name="stock-service"] path.curve')].some(
        (node) => node.getClientRects().length > 0 && node.getAttribute('d') !== d,
      ) && !document.querySelector('tri-figure[data-stale]'),
    before,
    { timeout: 30_000 },
  );
  expect(await figure.locator('svg:visible .ghost').count()).toBe(1);
});

test('at 320 px nothing scrolls sideways and no text of a figure is under 12 px', async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.waitForTimeout(300);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('svg.chart')]
      .filter((svg) => svg.getClientRects().length > 0)
      .flatMap((svg) => {
        const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return [...svg.querySelectorAll('text, tspan')]
          .map((node) => ({
            text: node.textContent,
            size: Number.parseFloat(getComputedStyle(node).fontSize) * scale,
          }))
          .filter(({ size }) => size < 11.99);
      }),
  );
  expect(small).toEqual([]);
});

test('says once, politely, what a movement gave', async () => {
  const region = page.locator('[data-announce]');
  expect(await region.textContent()).toBe('');
  await put('serviceTarget', 'range', '0.9');
  await page.waitForFunction(() => document.querySelector('[data-announce]')?.textContent !== '');
  expect((await region.textContent())?.length).toBeLessThanOrEqual(150);
  expect(await region.getAttribute('role')).toBe('status');
});
