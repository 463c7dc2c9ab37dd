import { expect, test } from 'vitest';
import { lever, openBeforeEach, page, put, range, scenario } from './lever-page.ts';

openBeforeEach();

const curve = (id: string) => lever(id).locator('.effect__curve').getAttribute('d');
const says = (id: string) => lever(id).locator('[data-effect-says]').innerText();
/** The lever's code has come and its curve is the scenario's. */
async function drawn(id: string): Promise<void> {
  await lever(id).scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (name) => !document.querySelector(`tri-lever[name="${name}"]`)?.matches('[data-effect-stale]'),
    id,
    { timeout: 30_000 },
  );
}

test('the curve of the page’s start is the build’s, and a lever that moves nothing is flat', async () => {
  const heights = [...((await curve('serviceTarget')) ?? '').matchAll(/,([\d.]+)/g)];
  expect(heights).toHaveLength(9);
  expect(await says('serviceTarget')).toMatch(/jusqu’à \d\d,\d\s%, puis baisse/);
  expect(await says('rationingLevel')).toMatch(/courbe plate/);
});

test('another scenario makes it pale, then it is another, that agrees with the model', async () => {
  await lever('holdingRate').scrollIntoViewIfNeeded();
  const before = await says('holdingRate');
  await put('serviceTarget', 'range', '0.985');
  await page.waitForSelector('tri-lever[name="holdingRate"][data-effect-stale]', {
    state: 'attached',
  });
  expect(await says('holdingRate')).toBe('la courbe se recalcule.');
  await drawn('holdingRate');
  expect(await says('holdingRate')).not.toBe(before);
  // More stock: each point of the rate costs more margin than at the start.
  const ends = await page.evaluate(async () => {
    const at = async (holdingRate: number) =>
      (await window.triangle.set({ serviceTarget: 0.985, holdingRate })).scenario.margin ?? 0;
    return [await at(0.1), await at(0.35)];
  });
  const fall = (ends[0] ?? 0) - (ends[1] ?? 0);
  expect(await says('holdingRate')).toContain(
    `baisse de ${(fall / 1e6).toFixed(1).replace('.', ',')}`,
  );
});

test('its own moves leave it as it is, and the dot follows', async () => {
  await drawn('holdingRate');
  const before = await curve('holdingRate');
  const here = () => lever('holdingRate').locator('.effect__here').getAttribute('d');
  const from = await here();
  await range('holdingRate').focus();
  await page.keyboard.press('End');
  await page.waitForFunction(
    (d) =>
      document.querySelector('tri-lever[name="holdingRate"] .effect__here')?.getAttribute('d') !==
      d,
    from,
  );
  expect(await here()).toMatch(/^M100,/);
  expect(await curve('holdingRate')).toBe(before);
  expect(await lever('holdingRate').getAttribute('data-effect-stale')).toBeNull();
});

test('another number is chosen once for the whole page, is no part of the scenario, and is remembered', async () => {
  await drawn('serviceTarget');
  const margin = await curve('serviceTarget');
  await lever('serviceTarget').locator('[data-effect-kpi]').selectOption('stock');
  await page.waitForSelector('tri-lever[name="serviceTarget"][data-effect="stock"]');
  expect(await curve('serviceTarget')).not.toBe(margin);
  expect(await says('serviceTarget')).toMatch(/^monte de/);
  expect(await scenario()).toEqual({});
  await page.reload();
  await page.evaluate(() => window.triangle.ready);
  await lever('holdingRate').scrollIntoViewIfNeeded();
  await page.waitForSelector('tri-lever[name="holdingRate"][data-effect="stock"]');
  expect(await says('holdingRate')).toMatch(/courbe plate/);
});

test('a gesture has its curve too', async () => {
  await put('carrierReliability', 'range', '0.9');
  await lever('premiumShare').scrollIntoViewIfNeeded();
  const before = await curve('premiumShare');
  await drawn('premiumShare');
  expect(await curve('premiumShare')).not.toBe(before);
  expect(await page.evaluate(() => document.documentElement.dataset['pending'])).toBeUndefined();
});
