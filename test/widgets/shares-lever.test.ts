import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { labels } from '#i18n/t.ts';
import { lever } from '#scenario/levers.ts';
import { hostShares } from '#widgets/shares-lever.ts';
import { find, fire, smallPage } from './small-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const today = [20, 30, 50];

function shares(cells = 5) {
  const words = labels('en', 'lever.shares.');
  const cell = (k: number) =>
    `<label data-share="${k}"><span data-cell-name></span><span data-rest="${k}"></span>
     <input type="number" data-cell></label>`;
  const small = smallPage(
    `<tri-lever name="match.G1"><span data-modified hidden></span>
     ${Array.from({ length: cells }, (_, k) => cell(k)).join('')}
     <p data-error hidden></p><button data-reset hidden></button>
     <script type="application/json">${JSON.stringify(words)}</script></tri-lever>`,
  );
  const page = { ...small.page, defaults: { 'match.G1': today } };
  const root = find(small.document, 'tri-lever');
  const entry = lever('match.G1');
  if (!entry) throw new Error('register must hold match');
  hostShares(root, entry, page);
  const fields = [...root.querySelectorAll<HTMLInputElement>('input')];
  const put = (k: number, text: string) => {
    const field = fields[k];
    if (!field) throw new Error(`no cell ${k}`);
    field.value = text;
    fire(field, 'input');
  };
  const values = () =>
    fields
      .filter((field) => !field.closest<HTMLElement>('label')?.hidden)
      .map(({ value }) => value);
  return { page, root, fields, put, values, error: find(root, '[data-error]') };
}

test('shows the row of today; the last cell is what remains, and cannot be typed in', () => {
  const { values, fields, root } = shares();
  expect(values()).toEqual(['20', '30', '50']);
  expect(fields.slice(0, 3).map(({ readOnly }) => readOnly)).toEqual([false, false, true]);
  expect(find(root, '[data-reset]').hidden).toBe(true);
});

test('a cell written moves the row, the last one follows, and one edit is one step of undo', () => {
  const { page, put, values, fields } = shares();
  put(0, '4');
  put(0, '45');
  expect(page.scenario.get()).toEqual({ 'match.G1': [45, 30, 25] });
  expect(values()).toEqual(['45', '30', '25']);
  const [first] = fields;
  if (first) fire(first, 'change');
  expect(page.history.steps.get().undo).toBe(1);
  put(1, '0');
  expect(page.scenario.get()).toEqual({ 'match.G1': [45, 0, 55] });
  page.history.undo();
  expect(values()).toEqual(['45', '30', '25']);
});

test.each([
  ['71', /from 0 to 70%.*the other cells keep 30%.*keeps 20%/],
  ['12.5', /A share is a whole number from 0 to 70%/],
  ['', /from 0 to 70%/],
])('%j is kept and explained, and moves nothing', (text, message) => {
  const { page, put, fields, error } = shares();
  put(0, text);
  expect(page.scenario.get()).toEqual({});
  expect(fields[0]?.value).toBe(text);
  expect(error.textContent).toMatch(message);
  expect(fields[0]?.getAttribute('aria-describedby')).toBe(error.id);
  put(0, '70');
  expect(error.hidden).toBe(true);
  expect(page.scenario.get()).toEqual({ 'match.G1': [70, 30, 0] });
});

test('keys: the bigger step, inside what is left', () => {
  const { page, fields } = shares();
  const [first] = fields;
  if (!first) throw new Error('no cell');
  fire(first, 'keydown', { key: 'PageUp' });
  expect(page.scenario.get()).toEqual({ 'match.G1': [30, 30, 40] });
  for (let k = 0; k < 9; k += 1) fire(first, 'keydown', { key: 'PageUp' });
  expect(page.scenario.get()).toEqual({ 'match.G1': [70, 30, 0] });
  for (let k = 0; k < 9; k += 1) fire(first, 'keydown', { key: 'PageDown' });
  expect(page.scenario.get()).toEqual({ 'match.G1': [0, 30, 70] });
});

test('an offer the scenario adds has its cell, which is then what remains', () => {
  const { page, put, values, fields } = shares();
  page.change({ 'offers.N1.deliveryClass': 'h48' });
  expect(values()).toEqual(['20', '30', '50', '0']);
  expect(fields[3]?.readOnly).toBe(true);
  put(2, '10');
  expect(page.scenario.get()['match.G1']).toEqual([20, 30, 10, 40]);
});

test('back to today', () => {
  const { page, put, root, values } = shares();
  put(0, '10');
  fire(find(root, '[data-reset]'), 'click');
  expect(page.scenario.get()).toEqual({});
  expect(values()).toEqual(['20', '30', '50']);
});
