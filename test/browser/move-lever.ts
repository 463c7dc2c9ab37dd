import type { Page } from 'playwright-core';

/** Costs of the scenario as the page holds them, raw. */
export function shownCost(page: Page): Promise<string | null> {
  return page.locator('data[data-kpi="cost"][data-of="scenario"]').first().getAttribute('value');
}

/** Moves `serviceTarget` to one end of its range and waits for another cost than before. */
export async function moveLever(page: Page, to: 'min' | 'max'): Promise<string | null> {
  const before = await shownCost(page);
  const range = page.locator('tri-lever[name="serviceTarget"] input[type="range"]').first();
  await range.evaluate((input: HTMLInputElement, end) => {
    input.value = input[end];
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, to);
  await page.waitForFunction(
    (cost) =>
      document.documentElement.dataset['pending'] === undefined &&
      document.querySelector('data[data-kpi="cost"][data-of="scenario"]')?.getAttribute('value') !==
        cost,
    before,
    { timeout: 20_000 },
  );
  return shownCost(page);
}
