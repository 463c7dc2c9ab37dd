import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '#widgets/boot.ts';
import { withCell } from '../fixtures/case/small-company.ts';
import { type Session, startSession } from './harness.ts';
import type { Log } from './watch.ts';

/** Six promises are judged once the line without a quantity is gone: three of them kept. */
const place = { line: 2, column: 'quantity_ordered', cell: 'two' };
const company = withCell('order_lines.csv', place);
const measured = 3 / 6;

let session: Session;
let folder: string;
beforeAll(async () => {
  execFileSync(process.execPath, ['src/build/portable/portable.ts'], { stdio: 'inherit' });
  folder = mkdtempSync(join(tmpdir(), 'Perle-'));
  for (const [file, text] of Object.entries(company)) writeFileSync(join(folder, file), text);
  session = await startSession();
}, 120_000);
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});

const portable = (path: string) =>
  pathToFileURL(join(process.cwd(), 'portable', path, 'index.html')).href;
const homes = { served: (path: string) => session.url + path, portable };
const paths = {
  fr: { here: 'fr/vos-donnees/', costs: 'fr/couts-stocks/' },
  en: { here: 'en/your-data/', costs: 'en/costs-stocks/' },
} as const;

/** Widgets awake, on whichever case the page is read. */
async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() => 'triangle' in window);
  await page.evaluate(() => window.triangle.ready);
}

async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await awake(page);
}

/** Raw numbers of the panel, the twelve of them. */
function panel(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('tri-panel data')].map(
      (node) => node.getAttribute('value') ?? '',
    ),
  );
}

/** What the build wrote in the page where it has computed something, text by text. */
/** Ends of an axis or of a lever: they stand there whatever the case. */
const ends = /^(0|100)\s?%$/;

function computed(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('tri-value data, tri-panel data, [data-says], tri-figure text')]
      .map((node) => node.textContent ?? '')
      .filter((text) => /\d.*(%|€|[kmM]\b)|€/.test(text)),
  );
}

async function choose(page: Page, files = folder): Promise<void> {
  await page.setInputFiles('[data-folder]', files);
  await page.waitForSelector('[data-report]:not([hidden]), [data-told][data-refused]');
}

async function take(page: Page): Promise<void> {
  await page.click('[data-use]');
  await page.waitForFunction(() => document.documentElement.dataset['case'] === 'own');
  await page.waitForSelector('tri-panel[data-live]');
}

const quiet = ({ troubles, requests }: Log) => ({
  troubles,
  outside: requests.filter((url) => !url.startsWith(session.url) && !/^(file|blob):/.test(url)),
});
const nothing = { troubles: [], outside: [] };

describe.each(['served', 'portable'] as const)('%s', (edition) => {
  const at = homes[edition];

  test.each(['fr', 'en'] as const)('files chosen, told of, taken, removed: %s', async (lang) => {
    const { here, costs } = paths[lang];
    const { page, log } = await session.open(at(costs));
    await awake(page);
    const bundled = { panel: await panel(page), text: await computed(page) };
    await go(page, at(here));
    await choose(page);

    const error = await page.textContent('[data-issues="error"] tbody');
    expect(error).toMatch(/order_lines\.csv.*2.*quantity_ordered/s);
    expect(error).toContain(lang === 'fr' ? 'doit être un nombre' : 'must be a number');
    expect(error).toContain('two');
    const lines = page.locator('[data-tables] tr', { hasText: 'order_lines' });
    const counts = await lines.locator('td').allTextContents();
    expect(counts).toEqual(['8', '7', '0', '1']);
    expect(await page.textContent('[data-missing]')).toContain('quantity_on_hand');
    const opened = page.locator('[data-page~="stock"] [data-state]').first();
    expect(await opened.textContent()).toContain('stock');
    // Nothing has changed yet.
    expect(await panel(page)).toEqual(bundled.panel);

    await take(page);
    await go(page, at(costs));
    await page.waitForSelector('tri-panel[data-live]');
    const own = await panel(page);
    expect(own.filter((value) => value !== '').map(Number)).toEqual([measured]);
    expect(await page.textContent('[data-own-name]')).toMatch(/^Perle-/);
    expect(await page.textContent('[data-own-needs]')).toContain('activity_costs');
    const shown = await page.evaluate(() => document.body.innerText);
    expect(bundled.text.length).toBeGreaterThan(10);
    expect(bundled.text.filter((text) => shown.includes(text) && !ends.test(text))).toEqual([]);
    expect(shown).not.toContain('Corvane');

    await page.click('[data-own-remove]');
    await page.waitForFunction(() => document.documentElement.dataset['case'] === undefined);
    await awake(page);
    expect(await panel(page)).toEqual(bundled.panel);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    expect(quiet(log)).toEqual(nothing);
    await page.context().close();
  });

  test('before its own numbers are there, no number of the build is painted', async () => {
    const { page } = await session.open(at(paths.en.here));
    await awake(page);
    await choose(page);
    await take(page);
    // Without its scripts of later, the page has only what was built.
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(at(paths.en.costs)).catch(() => null);
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('tri-value, tri-panel, tri-figure svg, .case')]
        .filter((node) => node.checkVisibility({ visibilityProperty: true }))
        .map((node) => node.localName),
    );
    expect(seen).toEqual([]);
    expect(await page.locator('[data-own-remove]').isVisible()).toBe(true);
    await page.context().close();
  });
});

test('dropped files are read, and a stray drop does not leave the page', async () => {
  const { page, log } = await session.open(paths.en.here);
  await awake(page);
  const files = await page.evaluateHandle((texts) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(texts)) transfer.items.add(new File([text], name));
    return transfer;
  }, company);
  await page.dispatchEvent('footer', 'dragover', { dataTransfer: files });
  await page.dispatchEvent('footer', 'drop', { dataTransfer: files });
  await page.waitForSelector('[data-report]:not([hidden])');
  expect(await page.textContent('[data-computable]')).toBe('measured service');
  expect(quiet(log)).toEqual(nothing);
  await page.context().close();
});

test.each(['[data-files]', '[data-folder]'])('%s is pressed from the keyboard', async (input) => {
  const { page } = await session.open(paths.en.here);
  await awake(page);
  // What opens the browser's dialog is a click of its own on the input; the dialog is not ours.
  await page.locator(input).evaluate((node) => {
    const click = (event: Event): void => {
      event.preventDefault();
      node.toggleAttribute('data-pressed', event.isTrusted);
    };
    node.addEventListener('click', click);
  });
  await page.focus(input);
  await page.keyboard.press('Space');
  await page.waitForSelector(`${input}[data-pressed]`, { state: 'attached' });
  await page.context().close();
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  ['binary', { 'order_lines.csv': 'a\0b' }, /No figure can be computed/],
  ['no table', { 'notes.csv': 'a,b\n1,2\n' }, /No figure can be computed/],
])('%s: refused with a sentence, and nothing to take', async (_, texts, sentence) => {
  const bad = mkdtempSync(join(tmpdir(), 'bad-'));
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(bad, file), text);
  const { page, log } = await session.open(paths.en.here);
  await awake(page);
  await choose(page, bad);
  expect(await page.textContent('[data-told]')).toMatch(sentence);
  expect(await page.locator('[data-use]').isVisible()).toBe(false);
  expect(quiet(log)).toEqual(nothing);
  rmSync(bad, { recursive: true });
  await page.context().close();
});

test('another visit finds nothing, and leaves nothing', async () => {
  const { page } = await session.open(paths.en.here);
  await awake(page);
  await choose(page);
  await take(page);
  const other = await page.context().newPage();
  await go(other, session.url + paths.en.costs);
  expect(await other.evaluate(() => localStorage.getItem('own-case'))).toBeNull();
  await other.waitForFunction(async () => (await indexedDB.databases()).length === 0);
  // The tab that had brought them follows.
  await page.waitForFunction(() => document.documentElement.dataset['case'] === undefined);
  await page.context().close();
});
