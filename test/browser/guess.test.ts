import { expect, test } from 'vitest';
import { openBeforeEach, page } from './lever-page.ts';

openBeforeEach();

const guess = () => page.locator('tri-guess');
const figure = () => page.locator('tri-guess + tri-figure');

test('the figure keeps its place, unseen and out of reach, until a guess', async () => {
  const before = await figure().boundingBox();
  expect(await figure().locator('svg:visible').count()).toBe(0);
  expect(await figure().locator('[data-says]').isVisible()).toBe(false);
  expect(await figure().locator('summary').first().isVisible()).toBe(false);
  const field = guess().locator('input');
  await field.fill('1');
  await page.keyboard.press('Enter');
  await page.waitForSelector('tri-guess[data-done]');
  expect(await figure().locator('svg:visible').count()).toBe(1);
  expect(await figure().boundingBox()).toMatchObject({ height: before?.height });
  const verdict = guess().locator('[data-verdict]');
  expect(await verdict.innerText()).toMatch(/^C’est plus que cela\. Le modèle donne \d+\s%/);
  expect(await verdict.evaluate((node) => node === document.activeElement)).toBe(true);
  // The answer is that of the figure's own table, point against point.
  const rows = await figure()
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) =>
        [...line.children].map((cell) => Number(cell.getAttribute('data-value'))),
      ),
    );
  const stock = (target: number) => rows.find((row) => row[1] === target)?.[2] ?? Number.NaN;
  const percent = Math.round((stock(0.98) / stock(0.9) - 1) * 100);
  expect(await verdict.innerText()).toMatch(new RegExp(`donne ${String(percent)}\\s%`));
});

test('who passes sees it too; print never hides it', async () => {
  await page.emulateMedia({ media: 'print' });
  expect(await figure().locator('svg:visible').count()).toBe(1);
  expect(await guess().locator('.guess__told').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await guess().locator('[data-skip]').click();
  await page.waitForSelector('tri-guess[data-done]');
  expect(await figure().locator('svg:visible').count()).toBe(1);
});
