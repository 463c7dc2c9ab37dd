import { afterEach, expect, test, vi } from 'vitest';
import { extreme, moved, start } from '../fixtures/figures/results.ts';
import { smallPage } from './small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

test('asks the engine for a new scenario and shows its answer', async () => {
  const { page, asked, answer, opened } = smallPage('');
  await opened;
  page.change({ serviceTarget: 0.95 });
  expect(asked).toEqual([{ serviceTarget: 0.95 }]);
  expect(page.results.get()).toBe(start);
  expect(page.isFresh()).toBe(false);
  await answer(moved);
  expect(page.results.get()).toBe(moved);
  expect(page.isFresh()).toBe(true);
});

test('the start is known without the engine', async () => {
  const { page, asked, answer, opened } = smallPage('');
  await opened;
  page.change({ serviceTarget: 0.95 });
  page.change({});
  await answer(moved);
  expect(asked).toHaveLength(1);
  expect(page.results.get()).toBe(start);
});

test('an answer that comes after another scenario is dropped', async () => {
  const { page, answer, opened } = smallPage('');
  await opened;
  page.change({ serviceTarget: 0.95 });
  page.change({ serviceTarget: 0.96 });
  await answer(extreme);
  expect(page.results.get()).toBe(extreme);
});

test('opens on the scenario of the address, and says what it repaired', async () => {
  const { page, asked, opened, answer } = smallPage('', '?serviceTarget=1.4&nonsense=2');
  await opened;
  expect(asked).toEqual([{ serviceTarget: 0.995 }]);
  await answer(moved);
  expect(page.results.get()).toBe(moved);
  expect(page.repairs.get().map(({ id, used }) => [id, used])).toEqual([
    ['serviceTarget', '0.995'],
    ['nonsense', null],
  ]);
});
