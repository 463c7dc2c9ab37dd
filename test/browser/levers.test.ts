import { expect, test } from 'vitest';
import {
  field,
  lever,
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
  for (const one of await page.locator('tri-lever:has(input[type="range"]):not([inline])').all()) {
    const label = (await one.locator('label > span').first().textContent()) ?? '';
    for (const input of await one.locator('input').all()) {
      const name = (await input.getAttribute('aria-label')) ?? '';
      expect(name.startsWith(`${label} (`)).toBe(true);
    }
  }
});

test('what a hand aims at is 24 px at least, and the slider’s thumb 44 px high under a finger', async () => {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('tri-lever *, tri-guess *')]
      .filter((node) => node.matches('input, button, select, [data-hold]'))
      .map((node) => ({ is: node.outerHTML.slice(0, 80), box: node.getBoundingClientRect() }))
      .filter(({ is, box }) => box.width > 0 && !is.includes('type="radio"'))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ is, box }) => `${is} ${String(box.width)} × ${String(box.height)}`),
  );
  expect(small).toEqual([]);

  const finger = await page.context().browser()?.newContext({ hasTouch: true, isMobile: true });
  const touched = await finger?.newPage();
  await touched?.goto(page.url());
  await touched?.evaluate(() => window.triangle.ready);
  const slider = touched?.locator('tri-lever[name="serviceTarget"] input[type="range"]').first();
  await slider?.scrollIntoViewIfNeeded();
  const box = await slider?.boundingBox();
  if (!box) throw new Error('slider must be shown; got no box');
  expect(box.height).toBeGreaterThanOrEqual(44);
  const thumb = await slider?.evaluate((input) =>
    getComputedStyle(input).getPropertyValue('--thumb').trim(),
  );
  expect(thumb).toBe('2.75rem');
  await touched?.touchscreen.tap(box.x + box.width / 2, box.y + 3);
  expect(Object.keys((await touched?.evaluate(() => window.triangle.get())) ?? {})).toEqual([
    'serviceTarget',
  ]);
  await finger?.close();
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
