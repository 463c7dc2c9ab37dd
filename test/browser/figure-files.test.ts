import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '#widgets/boot.ts';
import { openChromium } from './chromium.ts';
import { serveSite, type Site } from './serve-site.ts';
import { type Log, watch } from './watch.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  if (!existsSync('portable/index.html'))
    execFileSync(process.execPath, ['src/build/portable/portable.ts'], { stdio: 'inherit' });
  [browser, site] = await Promise.all([openChromium(), serveSite()]);
}, 120_000);
afterAll(() => Promise.all([browser.close(), site.close()]));

const query = '?serviceTarget=0.96&v=1';
const places = [
  ['served', (file: string) => `${site.url}${file}`],
  [
    'from a disk',
    (file: string) => pathToFileURL(join(process.cwd(), 'portable', file, 'index.html')).href,
  ],
] as const;

describe.each(places)('a figure %s', (_, at) => {
  let page: Page;
  let log: Log;
  let figure: Locator;
  beforeAll(async () => {
    // Dark, so that a file in the light theme is no accident.
    page = await browser.newPage({ colorScheme: 'dark', viewport: { width: 1440, height: 900 } });
    log = watch(page);
    // By itself: on its page, a guess stands before it.
    await page.goto(at('fr/integrer/stock-service/') + query);
    await page.evaluate(() => window.triangle.ready);
    figure = page.locator('tri-figure[name="stock-service"]');
    await figure.scrollIntoViewIfNeeded();
    await page.waitForFunction(() =>
      document.querySelector('[name="stock-service"] tr:nth-child(2) [data-value="0.96"]'),
    );
  });
  afterAll(async () => {
    expect(log.troubles).toEqual([]);
    await page.close();
  });

  async function file(kind: string): Promise<Buffer> {
    const [given] = await Promise.all([
      page.waitForEvent('download'),
      figure.locator(`[data-file="${kind}"]`).click(),
    ]);
    expect(given.suggestedFilename()).toBe(`stock-service.${kind}`);
    return readFileSync(await given.path());
  }

  it('gives its table, the very values it shows', async () => {
    const shown = await figure
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.getAttribute('data-value') ?? '')),
      );
    const text = (await file('csv')).toString('utf8');
    const [head, ...lines] = text.replace('\ufeff', '').trimEnd().split('\r\n');
    expect(head).toBe(
      'Point;Disponibilité visée (part de 1);Stock (€);Promesses tenues (part de 1)',
    );
    expect(lines.map((line) => line.split(';').slice(1))).toEqual(
      shown.map((row) => row.slice(1).map((value) => value.replace('.', ','))),
    );
    expect(shown.length).toBeGreaterThan(10);
  });

  it('gives its picture as a drawing that needs nothing else, in the light theme, and says what it is', async () => {
    const text = (await file('svg')).toString('utf8');
    const read = await page.evaluate((svg) => {
      const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        faults: drawing.querySelectorAll('parsererror').length,
        title: drawing.querySelector('title')?.textContent,
        text: [...drawing.querySelectorAll('text')].map((node) => node.textContent).join(' '),
        paper: drawing.querySelector('rect')?.getAttribute('fill'),
        marks: drawing.querySelectorAll('circle, path, line').length,
      };
    }, text);
    expect(read.faults).toBe(0);
    expect(read.title).toBe(await figure.locator('.figure__title').textContent());
    expect(read.text).toContain('Corvane (société fictive');
    expect(read.text).toMatch(/Disponibilité visée 96,0/);
    expect(read.text).toContain(String(new Date().getFullYear()));
    expect(read.paper).toBe('rgb(251, 250, 246)');
    expect(read.marks).toBeGreaterThan(20);
    expect(text).not.toMatch(/var\(|light-dark|class=|style=|href=/);
  });

  it('gives it as a picture of twice its size, drawn', async () => {
    const png = await file('png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * 768);
    expect(png.length).toBeGreaterThan(20_000);
  });

  it('gives its table for a text', async () => {
    const text = (await file('md')).toString('utf8');
    expect(text).toContain('| Point | Disponibilité visée | Stock | Promesses tenues |');
    expect(text.split('\n').filter((line) => line.startsWith('| ')).length).toBeGreaterThan(12);
  });
});
