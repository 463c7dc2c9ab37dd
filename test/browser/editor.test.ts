import { afterAll, beforeAll, expect, test } from 'vitest';
import type {} from '#widgets/boot.ts';
import { startSession, type Session } from './harness.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

test('a grid is written by keyboard and by paste; what cannot be used is explained and moves nothing', async () => {
  const { page, log } = await session.open('fr/deployer/');
  await page.evaluate(() => window.triangle.ready);
  await page.locator('[data-skip]').first().click();
  const editor = page.locator('tri-editor[name="critical-path"]');
  await editor.scrollIntoViewIfNeeded();
  await page.waitForSelector('tri-editor[name="critical-path"][data-live]');
  const cells = editor.locator('tbody input');
  const says = editor.locator('[data-says]');
  const scenario = () => page.evaluate(() => window.triangle.get());
  const before = await says.textContent();
  const start = await scenario();

  // Down the column, one task after another.
  await cells.nth(0).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect.poll(scenario).not.toEqual(start);
  expect(await cells.nth(1).evaluate((node) => node === document.activeElement)).toBe(true);

  const kept = await scenario();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('bientôt');
  await page.keyboard.press('Enter');
  await editor.locator('[data-error]:not([hidden])').waitFor();
  expect(await editor.locator('[data-error]').textContent()).toContain('bientôt');
  expect(await scenario()).toEqual(kept);

  // A block of a spreadsheet, from where one is.
  await cells.nth(0).focus();
  await cells.nth(0).evaluate((node) => {
    const data = new DataTransfer();
    data.setData('text/plain', '20\n21\n22');
    node.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect.poll(async () => (await cells.nth(2).inputValue()) === '22').toBe(true);
  await expect.poll(() => says.textContent()).not.toBe(before);

  // One paste is one step.
  await page.locator('h1').click();
  await page.keyboard.press('Control+Z');
  await expect.poll(scenario).toEqual(kept);
  expect(log.troubles).toEqual([]);
  await page.context().close();
});
