import { expect, test } from 'vitest';
import {
  numbers,
  open,
  openBeforeEach,
  page,
  put,
  range,
  scenario,
  settled,
} from './lever-page.ts';

openBeforeEach();

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
  await page.locator('tri-guess [data-skip]').click();
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
  await page.locator('tri-guess [data-skip]').click();
  await figure.scrollIntoViewIfNeeded();
  const path = figure.locator('svg:visible path.curve');
  const before = await path.getAttribute('d');
  await put('supplierLeadTimeFactor', 'range', '1.5');
  await page.waitForFunction(
    (d) =>
      [...document.querySelectorAll('tri-figure[name="stock-service"] path.curve')].some(
        (node) => node.getClientRects().length > 0 && node.getAttribute('d') !== d,
      ) && !document.querySelector('tri-figure[name="stock-service"][data-stale]'),
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
