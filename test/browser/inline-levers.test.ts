import { expect, test } from 'vitest';
import { numbers, openBeforeEach, page, range, scenario, settled } from './lever-page.ts';

openBeforeEach();

const inline = () => page.locator('tri-lever[name="serviceTarget"][inline][data-live]').first();
const hold = () => inline().locator('[data-hold]');
const slider = () => inline().locator('input[type="range"]');
const field = () => inline().locator('input[type="number"]');
const undoSteps = async () => {
  let steps = 0;
  while (!(await page.locator('[data-do="undo"]').isDisabled())) {
    await page.locator('[data-do="undo"]').click();
    steps += 1;
  }
  return steps;
};

test('one drag sideways is one step of undo; both levers of a number agree', async () => {
  await inline().scrollIntoViewIfNeeded();
  const box = await hold().boundingBox();
  if (!box) throw new Error('number must be shown; got no box');
  const [x, y] = [box.x + box.width / 2, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let k = 1; k <= 10; k += 1) await page.mouse.move(x - k * 8, y);
  await page.mouse.up();
  const { serviceTarget } = await scenario();
  expect(serviceTarget).toBeLessThan(0.92);
  expect(serviceTarget).toBeGreaterThan(0.88);
  expect(Number(await range('serviceTarget').inputValue())).toBe(serviceTarget);
  expect(await hold().innerText()).toMatch(/^\d\d,\d\s%$/);
  expect(await slider().getAttribute('aria-valuetext')).toMatch(/^\d\d,\d\s% de disponibilité/);
  expect(await undoSteps()).toBe(1);
  expect(await scenario()).toEqual({});
});

test('keys of a slider: a step, the bigger step, the ends; Ctrl+Z is the page’s', async () => {
  await slider().focus();
  await page.keyboard.press('Home');
  expect(await scenario()).toEqual({ serviceTarget: 0.8 });
  await page.keyboard.press('ArrowUp');
  expect(await scenario()).toEqual({ serviceTarget: 0.805 });
  await page.keyboard.press('PageUp');
  expect(await scenario()).toEqual({ serviceTarget: 0.825 });
  await page.keyboard.press('End');
  expect(await scenario()).toEqual({ serviceTarget: 0.995 });
  await page.keyboard.press('Control+z');
  expect(await scenario()).toEqual({ serviceTarget: 0.825 });
});

test('a click opens a field; Enter keeps what is typed and gives the slider back', async () => {
  await hold().click();
  expect(await field().isVisible()).toBe(true);
  await page.keyboard.type('96.5');
  await page.keyboard.press('Enter');
  expect(await field().isVisible()).toBe(false);
  expect(await scenario()).toEqual({ serviceTarget: 0.965 });
  expect(await slider().evaluate((node) => node === document.activeElement)).toBe(true);
  await settled();
  const after = await numbers();
  expect(after['stock scenario']).not.toBe(after['stock before']);
  expect(await undoSteps()).toBe(1);
});

test('Escape gives up what was typed, in one go', async () => {
  await slider().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await field().fill('90');
  await field().fill('91');
  expect(await scenario()).toEqual({ serviceTarget: 0.91 });
  await page.keyboard.press('Escape');
  expect(await scenario()).toEqual({ serviceTarget: 0.8 });
  expect(await field().isVisible()).toBe(false);
});

test('undo inside the field is the field’s own', async () => {
  await hold().click();
  await page.keyboard.type('97');
  await page.keyboard.press('Control+z');
  expect(await field().isVisible()).toBe(true);
  expect(await field().inputValue()).not.toBe('97');
});

test('what cannot be used stays open and is explained, even when the hand leaves', async () => {
  await hold().click();
  await page.keyboard.type('120');
  await page.keyboard.press('Enter');
  const error = inline().locator('[data-error]');
  expect(await error.innerText()).toMatch(/de 80,0\s% à 99,5\s%, par exemple/);
  expect(await field().getAttribute('aria-describedby')).toBe(await error.getAttribute('id'));
  await range('holdingRate').focus();
  expect(await field().inputValue()).toBe('120');
  expect(await scenario()).toEqual({});
  await field().fill('95');
  expect(await error.isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await scenario()).toEqual({ serviceTarget: 0.95 });
});
