import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { labels } from '#i18n/t.ts';
import { createFormat } from '#i18n/format.ts';
import { hostLever } from '#widgets/tri-lever.ts';
import { hostValue } from '#widgets/tri-value.ts';
import type { Page } from '#widgets/page.ts';
import { moved } from '../fixtures/figures/results.ts';
import { ownCase } from '../fixtures/own-case.ts';
import { find, leverShell, smallPage } from './small-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const lever = labels('en', 'lever.common.');
const words = Object.fromEntries(
  Object.entries(lever).map(([key, text]) => [`lever.${key}`, text]),
);

/** The page of the reader's own case, with these values of today. */
function own(html: string, values: Page['defaults']) {
  const small = smallPage(html);
  const page: Page = {
    ...small.page,
    own: ownCase,
    defaults: values,
    labels: { ...small.page.labels, ...words },
    start: {
      name: 'S0',
      scenario: {},
      results: { ...moved, notices: [{ code: 'tableMissing', subject: 'stock' }] },
    },
  };
  return { ...small, page };
}

test('a lever starts from the reader’s own value, in its words too', () => {
  const shell = leverShell('serviceTarget', 0.93).replace(
    '<output>',
    '<p class="lever__label"><span>Aim</span></p><i data-today="start">today 93%</i><output>',
  );
  const { document, page } = own(shell, { serviceTarget: 0.88 });
  const root = find(document, 'tri-lever');
  hostLever(root, page);
  const shown = createFormat('en').percent(0.88);
  expect(find(root, '[data-today]').textContent).toBe(`today ${shown}`);
  expect(find(root, 'output').textContent).toBe(shown);
  expect(find(root, '[data-reset]').getAttribute('aria-label')).toBe(`Aim: back to ${shown}`);
  expect(root.dataset['live']).toBe('');
});

test('a lever without a value of today says which table it waits for', () => {
  const { document, page } = own(leverShell('serviceTarget', 0.93), {});
  const root = find(document, 'tri-lever');
  hostLever(root, page);
  expect(root.querySelector('input')).toBeNull();
  expect(root.textContent).toContain('waits for your tables (stock)');
});

test('a value that leads nowhere in the reader’s own case is not computable', () => {
  const html =
    '<tri-value data-path="scenario.serviceByClass.AOG"><data value="1">9</data></tri-value>';
  const { document, page } = own(html, {});
  const root = find(document, 'tri-value');
  page.results.set({ ...moved, scenario: { ...moved.scenario, serviceByClass: {} } });
  hostValue(root, page);
  expect(root.textContent).toBe('not computable');
  expect(root.dataset['live']).toBe('');
});
