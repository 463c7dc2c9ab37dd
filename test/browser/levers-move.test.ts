import { expect, test } from 'vitest';
import { levers } from '#scenario/levers.ts';
import { lever, numbers, openBeforeEach, page, put, range, settled } from './lever-page.ts';

openBeforeEach();

const kpis = ['cost', 'stock', 'service', 'margin'] as const;

/** Excess stock is what the horizon reads, and a lower aim is what makes some. */
const someExcess = { serviceTarget: 0.85 };

/** Where a lever has something to act on. */
const bases: Readonly<Record<string, Readonly<Record<string, number | string>>>> = {
  serviceTarget: {},
  rationingLevel: { allocationRule: 'reserve' },
};

/** Everybody is offered what others have: only then may somebody refuse. */
const everybodyMoved = () =>
  page.evaluate(() => {
    const rows = Object.entries(window.triangle.results().values);
    return Object.fromEntries(
      rows.flatMap(([id, row]) =>
        id.startsWith('match.') && Array.isArray(row) ? [[id, [...row].reverse()]] : [],
      ),
    );
  });

/** What a lever may move: the panel's twelve numbers, and the capital that the terms of payment tie up. */
async function moved(): Promise<readonly unknown[]> {
  const capital = await page.evaluate(() => window.triangle.results().scenario.workingCapital);
  return [await numbers(), capital];
}

const gestures = levers.filter(({ gesture }) => gesture).map(({ id }) => id);

/** A gesture is written by the worker, after the hand; so is its way back. */
async function written(id: string, away = true): Promise<void> {
  if (!gestures.includes(id)) return;
  await page.waitForFunction(
    (asked) => Object.keys(window.triangle.get()).some((key) => key.startsWith('match.')) === asked,
    away,
  );
  await page.waitForTimeout(300);
  await settled();
}

test('the panel holds the twelve numbers of the results, raw', async () => {
  await put('serviceTarget', 'range', '0.96');
  const shown = await numbers();
  const results = await page.evaluate(() => window.triangle.results());
  expect(Object.keys(shown)).toHaveLength(12);
  for (const kpi of kpis) {
    expect(Number(shown[`${kpi} scenario`])).toBe(results.scenario[kpi]);
    expect(Number(shown[`${kpi} before`])).toBe(results.before[kpi]);
  }
});

test('every slider on the page moves something from one end to the other, and comes back', async () => {
  const ids = await page
    .locator('tri-lever:has(input[type="range"])')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('name') ?? ''))]);
  expect(ids.length).toBeGreaterThanOrEqual(3);
  const still: string[] = [];
  for (const id of ids) {
    const base = id === 'acceptanceShift' ? await everybodyMoved() : (bases[id] ?? someExcess);
    await page.evaluate((given) => window.triangle.set(given), base);
    await settled();
    const start = await moved();
    const [min, max] = await range(id).evaluate((input: HTMLInputElement) => [
      input.min,
      input.max,
    ]);
    await put(id, 'range', min);
    await written(id);
    const low = await moved();
    await put(id, 'range', max);
    await written(id);
    if (JSON.stringify(low) === JSON.stringify(await moved())) still.push(id);
    await page.waitForTimeout(650);
    await lever(id).locator('[data-reset]').click();
    await settled();
    await written(id, false);
    expect({ id, numbers: await moved() }).toEqual({ id, numbers: start });
  }
  expect(still).toEqual([]);
});
