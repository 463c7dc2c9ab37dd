import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hostLever } from '#widgets/tri-lever.ts';
import { find, fire, smallPage } from './small-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function choice(query = '') {
  const radios = ['cover', 'itemTarget', 'marginal']
    .map((value) => `<input type="radio" name="p" value="${value}">`)
    .join('');
  const small = smallPage(
    `<tri-lever name="stockPolicy">${radios}<span data-modified hidden></span>
     <button data-reset hidden></button></tri-lever>`,
    query,
  );
  const root = find(small.document, 'tri-lever');
  const stop = hostLever(root, small.page);
  const radio = (value: string) => find<HTMLInputElement>(root, `input[value="${value}"]`);
  const checked = () =>
    [...root.querySelectorAll('input')].filter((input) => input.checked).map(({ value }) => value);
  return { ...small, root, radio, checked, stop };
}

test('shows today’s option, unmarked', () => {
  const { checked, root } = choice();
  expect(checked()).toEqual(['cover']);
  expect(find(root, '[data-reset]').hidden).toBe(true);
});

test('a choice moves the scenario', async () => {
  const { page, radio, checked, root, opened } = choice();
  await opened;
  radio('marginal').checked = true;
  fire(radio('marginal'), 'input');
  expect(page.scenario.get()).toEqual({ stockPolicy: 'marginal' });
  expect(checked()).toEqual(['marginal']);
  expect(find(root, '[data-reset]').hidden).toBe(false);
});

test('reset and undo bring today’s option back, one step each', async () => {
  const { page, radio, checked, root, opened } = choice();
  await opened;
  fire(radio('itemTarget'), 'input');
  fire(find(root, '[data-reset]'), 'click');
  expect(page.scenario.get()).toEqual({});
  expect(checked()).toEqual(['cover']);
  page.history.undo();
  expect(checked()).toEqual(['itemTarget']);
});

test('an address chooses too; one it cannot take is reported', async () => {
  const good = choice('stockPolicy=marginal');
  await good.opened;
  expect(good.checked()).toEqual(['marginal']);
  const bad = choice('stockPolicy=guess');
  await bad.opened;
  expect(bad.page.repairs.get()).toEqual([{ id: 'stockPolicy', got: 'guess', used: null }]);
});
