import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '#widgets/boot.ts';
import { openChromium } from './chromium.ts';
import { serveSite, type Site } from './serve-site.ts';

/** Engines differ in the last bits of exp and log; nobody reads an eleventh digit. */
const DIGITS = 10;
const kpis = ['cost', 'stock', 'service', 'margin'] as const;
type Kpis = Record<(typeof kpis)[number], string>;

let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  [browser, site] = await Promise.all([openChromium(), serveSite()]);
  page = await browser.newPage();
});
afterAll(() => Promise.all([browser.close(), site.close()]));

/** What the page holds for an address. */
async function inThePage(query: string): Promise<Kpis> {
  await page.goto(`${site.url}en/costs-stocks/?${query}`);
  await page.evaluate(() => window.triangle.ready);
  await page.evaluate(() => window.triangle.set(window.triangle.get()));
  const value = (kpi: string) =>
    page.locator(`data[data-kpi="${kpi}"][data-of="scenario"]`).first().getAttribute('value');
  const values = await Promise.all(kpis.map(value));
  return Object.fromEntries(
    kpis.map((kpi, k) => [kpi, Number(values[k]).toPrecision(DIGITS)]),
  ) as Kpis;
}

/** What the command prints for the same scenario, read from the CSV tables. */
async function inTheTerminal(settings: readonly string[]): Promise<Kpis> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'data/cli/triangle.ts',
      '--case',
      'corvane',
      '--json',
      ...settings.flatMap((s) => ['--set', s]),
    ],
    { maxBuffer: 1e8 },
  );
  const { scenario } = JSON.parse(stdout) as { scenario: Record<(typeof kpis)[number], number> };
  return Object.fromEntries(kpis.map((kpi) => [kpi, scenario[kpi].toPrecision(DIGITS)])) as Kpis;
}

describe('page and command give the same digits', () => {
  test.each([
    ['serviceTarget=0.8'],
    ['serviceTarget=0.995'],
    ['cutoffHour=14'],
    ['cutoffHour=20', 'demandVariability=3', 'holdingRate=0.35'],
  ])('%s', async (...settings: string[]) => {
    const [shown, printed] = await Promise.all([
      inThePage(settings.join('&')),
      inTheTerminal(settings),
    ]);
    expect(shown).toEqual(printed);
  });

  test.each([0.1, 1])('the gesture premiumShare at %s', async (value) => {
    await page.goto(`${site.url}en/`);
    await page.evaluate(() => window.triangle.ready);
    const range = page.locator('tri-lever[name="premiumShare"] input[type="range"]').first();
    await range.evaluate((input: HTMLInputElement, to) => {
      input.value = String(to);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, value);
    await page.waitForFunction(() =>
      Object.keys(window.triangle.get()).some((id) => id.startsWith('match.')),
    );
    const query = await page.evaluate(() =>
      Object.entries(window.triangle.get())
        .map(([id, row]) => `${id}=${(row as readonly number[]).join('-')}`)
        .join('&'),
    );
    expect(await inThePage(query)).toEqual(await inTheTerminal([`premiumShare=${String(value)}`]));
  });
});
