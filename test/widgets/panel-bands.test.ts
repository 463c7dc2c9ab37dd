import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchBands } from '#widgets/panel-bands.ts';
import { moved, start } from '../fixtures/figures/results.ts';
import { smallPage } from './small-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function watched() {
  const { page } = smallPage('<p></p>');
  const asked: string[] = [];
  const engine = { ...page.engine() };
  const reading = { ...page, engine: () => ({ ...engine, read }) };
  function read(_: string, name: string, __: unknown, { draws }: Readonly<Record<string, string>>) {
    asked.push(`${name} ${draws}`);
    return Promise.resolve({ bands: {}, draws: Number(draws) });
  }
  return { page, asked, ...watchBands(reading) };
}

test('draws 40 then 200 once the levers rest, and nothing before anything moved', async () => {
  const { page, asked, bands } = watched();
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toEqual([]);
  page.scenario.set({ cutoffHour: 18 });
  page.results.set(moved);
  await vi.advanceTimersByTimeAsync(300);
  page.results.set({ ...moved });
  await vi.advanceTimersByTimeAsync(600);
  expect(asked).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(asked).toEqual(['bands 40', 'bands 200']);
  expect(bands.get()).toEqual({ read: { bands: {}, draws: 200 }, stale: false });
});

test('keeps the last bands, marked, while new ones are drawn; back at today there are none', async () => {
  const { page, bands } = watched();
  // The address has been read.
  await vi.advanceTimersByTimeAsync(0);
  page.scenario.set({ cutoffHour: 18 });
  page.results.set(moved);
  await vi.advanceTimersByTimeAsync(800);
  page.results.set({ ...moved });
  expect(bands.get()).toMatchObject({ read: { draws: 200 }, stale: true });
  page.scenario.set({});
  page.results.set(start);
  expect(bands.get()).toEqual({ read: null, stale: false });
});
