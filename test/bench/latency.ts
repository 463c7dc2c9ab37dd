import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { startSession, type Session } from '../browser/harness.ts';
import { framesOfDrag, keyToPaint } from './key-to-paint.ts';

const PAGE = 'en/costs-stocks/';
const REFERENCE = pathToFileURL(join('test', 'bench', 'reference.html')).href;
const MOVES = 24;

interface Measured {
  readonly name: string;
  readonly page: string;
  readonly slider: string;
  readonly watched: string;
  readonly aim: string;
}

const range = (name: string) => `tri-lever[name="${name}"] input[type="range"]`;
const measured: readonly Measured[] = [
  {
    name: 'the lever and its number',
    page: PAGE,
    slider: range('cutoffHour'),
    watched: 'tri-lever[name="cutoffHour"] output',
    aim: '16 / 50',
  },
  {
    name: 'panel, a light lever (cut-off hour)',
    page: PAGE,
    slider: range('cutoffHour'),
    watched: 'tri-panel',
    aim: '33 / 80, and 0.6 × reference',
  },
  {
    name: 'panel, along the hull (service target)',
    page: PAGE,
    slider: range('serviceTarget'),
    watched: 'tri-panel',
    aim: '80',
  },
];

/** Key pressed → painted, beside the reference page of the same run, at full speed and at a quarter. */
export async function timeLatency(): Promise<void> {
  console.log('\nKey → painted, p95 ms at 1x / 4x');
  if (!existsSync(join('dist', PAGE, 'index.html'))) {
    console.log('not timed, the site is not built (npm run build)');
    return;
  }
  const session = await startSession();
  try {
    const reference = await bothSpeeds(session, {
      name: 'reference page: 10,000 rows, 3 charts',
      page: REFERENCE,
      slider: 'input[name="quantity"]',
      watched: '[data-charts]',
      aim: '',
    });
    for (const one of measured) await bothSpeeds(session, one, reference);
    await frames(session);
  } finally {
    await session.close();
  }
}

async function bothSpeeds(
  session: Session,
  { name, page: path, slider, watched, aim }: Measured,
  reference?: readonly number[],
): Promise<number[]> {
  const { page } = await session.open(path, { viewport: { width: 1440, height: 900 } });
  await page.waitForTimeout(3000);
  const found: number[] = [];
  for (const rate of [1, 4]) {
    await slowDown(page, rate);
    found.push(p95(await keyToPaint(page, slider, watched, MOVES)));
  }
  const ratio = reference?.map((one, at) => ((found[at] ?? NaN) / one).toFixed(2)).join(' / ');
  const shown = found.map((value) => value.toFixed(0)).join(' / ');
  console.log(
    [name.padEnd(46), shown.padStart(11), ratio ? `× reference ${ratio}` : '', aim && `aim ${aim}`]
      .join('  ')
      .trimEnd(),
  );
  await page.context().close();
  return found;
}

async function frames(session: Session): Promise<void> {
  for (const [name, path, slider] of [
    ['reference page', REFERENCE, 'input[name="price"]'],
    ['step 5', PAGE, range('cutoffHour')],
  ] as const) {
    const { page } = await session.open(path, { viewport: { width: 1440, height: 900 } });
    await page.waitForTimeout(3000);
    await slowDown(page, 4);
    const rate = await framesOfDrag(page, slider);
    console.log(`frames a second while dragging, 4x, ${name}: ${rate.toFixed(0)} (aim 50)`);
    await page.context().close();
  }
}

async function slowDown(page: Page, rate: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate });
}

function p95(delays: readonly number[]): number {
  const sorted = delays.toSorted((a, b) => a - b);
  return sorted[Math.ceil(0.95 * sorted.length) - 1] ?? NaN;
}
