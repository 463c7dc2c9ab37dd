import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce } from '#widgets/announcer.ts';
import { extreme, moved } from '../fixtures/figures/results.ts';
import { find, smallPage } from './small-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('says one short thing once the movement has stopped, at most once a second', () => {
  const { document, page } = smallPage('');
  announce(document, page);
  const region = find(document, '[role="status"]');
  expect(region.textContent).toBe('');
  page.results.set(moved);
  vi.advanceTimersByTime(400);
  page.results.set(extreme);
  vi.advanceTimersByTime(400);
  page.results.set(moved);
  expect(region.textContent).toBe('');
  vi.advanceTimersByTime(700);
  const first = region.textContent;
  expect(first).toContain('Service 90.8%');
  expect(first?.length).toBeLessThanOrEqual(150);
  page.results.set(extreme);
  vi.advanceTimersByTime(900);
  expect(region.textContent).toBe(first);
  vi.advanceTimersByTime(200);
  expect(region.textContent).toContain('Service 78.2%');
});

test('says that a computation failed', () => {
  const { document, page } = smallPage('');
  announce(document, page);
  page.failed.set(true);
  vi.advanceTimersByTime(1000);
  expect(find(document, '[role="status"]').textContent).toContain('computation failed');
});
