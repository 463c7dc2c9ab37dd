import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hostLever } from '#widgets/tri-lever.ts';
import { moved, start } from '../fixtures/figures/results.ts';
import { find, fire, flush, leverShell, smallPage } from './small-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function lever(id = 'serviceTarget', value = 0.93) {
  const small = smallPage(leverShell(id, value));
  const root = find(small.document, 'tri-lever');
  const range = find<HTMLInputElement>(root, 'input[type="range"]');
  const field = find<HTMLInputElement>(root, 'input[type="number"]');
  const stop = hostLever(root, small.page);
  const put = (input: HTMLInputElement, text: string) => {
    input.value = text;
    fire(input, 'input');
  };
  return { ...small, root, range, field, put, stop };
}

test('shows the value of today, to the digit, though it stands between two steps', () => {
  const { root, field, range } = lever();
  expect(find(root, 'output').textContent).toBe('93.2%');
  expect(field.value).toBe('93.2');
  expect(range.getAttribute('aria-valuetext')).toBe('93.2% availability aimed at');
  expect(find(root, '[data-reset]').hidden).toBe(true);
});

test('the slider moves the scenario in base units, and the field follows in the same call', () => {
  const { page, put, range, field, root } = lever();
  put(range, '0.95');
  expect(page.scenario.get()).toEqual({ serviceTarget: 0.95 });
  expect(field.value).toBe('95');
  expect(find(root, 'output').textContent).toBe('95.0%');
  expect(find(root, '[data-modified]').hidden).toBe(false);
});

test('the field moves the scenario in the reader’s unit, and the slider follows', () => {
  const { page, put, range, field } = lever();
  put(field, '96.5');
  expect(page.scenario.get()).toEqual({ serviceTarget: 0.965 });
  expect(Number(range.value)).toBe(0.965);
});

test.each([
  ['120', /from 80\.0% to 99\.5%, for example 93\.0%\. The scenario keeps 93\.2%/],
  ['', /from 80\.0% to 99\.5%/],
  ['abc', /from 80\.0% to 99\.5%/],
  ['93.7', /in steps of 0\.5%/],
])('what cannot be used stays in the field and is explained: %j', (text, message) => {
  const { page, put, field, root } = lever();
  put(field, text);
  const error = find(root, '[data-error]');
  expect(page.scenario.get()).toEqual({});
  expect(field.value).toBe(text);
  expect(error.hidden).toBe(false);
  expect(error.textContent).toMatch(message);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-describedby')).toBe(error.id);

  put(field, '95');
  expect(error.hidden).toBe(true);
  expect(field.hasAttribute('aria-invalid')).toBe(false);
});

test('one drag is one step of undo, whatever it went through', () => {
  const { page, put, range } = lever();
  for (const text of ['0.94', '0.95', '0.96']) put(range, text);
  fire(range, 'change');
  put(range, '0.9');
  fire(range, 'change');
  expect(page.history.steps.get().undo).toBe(2);
  page.history.undo();
  expect(page.scenario.get()).toEqual({ serviceTarget: 0.96 });
  page.history.undo();
  expect(page.scenario.get()).toEqual({});
});

test('a movement that nothing closes is over after a rest', () => {
  const { page, put, range } = lever();
  put(range, '0.94');
  vi.advanceTimersByTime(700);
  put(range, '0.95');
  expect(page.history.steps.get().undo).toBe(2);
});

test('PageUp and PageDown take the bigger step, inside the limits', () => {
  const { page, put, range, field } = lever();
  put(range, '0.9');
  const event = fire(range, 'keydown', { key: 'PageUp' });
  expect(event.defaultPrevented).toBe(true);
  expect(page.scenario.get()).toEqual({ serviceTarget: 0.92 });
  fire(field, 'keydown', { key: 'PageDown' });
  expect(page.scenario.get()).toEqual({ serviceTarget: 0.9 });
  put(range, '0.81');
  fire(range, 'keydown', { key: 'PageDown' });
  expect(page.scenario.get()).toEqual({ serviceTarget: 0.8 });
});

test('resets itself alone', () => {
  const { page, put, range, root } = lever();
  page.change({ cutoffHour: 18 });
  put(range, '0.95');
  fire(find(root, '[data-reset]'), 'click');
  expect(page.scenario.get()).toEqual({ cutoffHour: 18 });
  expect(find(root, 'output').textContent).toBe('93.2%');
});

test('an hour is typed as a decimal and read as a clock', () => {
  const { page, put, field, root, range } = lever('cutoffHour', 15.5);
  put(field, '18.25');
  expect(page.scenario.get()).toEqual({ cutoffHour: 18.25 });
  expect(find(root, 'output').textContent).toBe('18:15');
  expect(range.getAttribute('aria-valuetext')).toBe('same-day orders until 18:15');
});

test('follows undo and other widgets', () => {
  const { page, root } = lever();
  page.change({ serviceTarget: 0.97 });
  expect(find(root, 'output').textContent).toBe('97.0%');
  page.history.undo();
  expect(find(root, 'output').textContent).toBe('93.2%');
});

test('stops with its element', () => {
  const { page, stop, root } = lever();
  stop();
  page.change({ serviceTarget: 0.97 });
  expect(find(root, 'output').textContent).toBe('93.2%');
});

test('a gesture shows what is asked, then what is measured, and starts each drag where it found things', async () => {
  const small = lever('premiumShare', 0.82);
  const { page, put, range, root } = small;
  expect(find(root, 'output').textContent).toBe('82%');
  put(range, '0.4');
  expect(find(root, 'output').textContent).toBe('40%');
  fire(range, 'change');
  await flush();
  expect(page.scenario.get()).toEqual({ 'match.G1': [40, 0] });
  await small.answer({ ...moved, scenario: { ...moved.scenario, premiumShare: 0.4123 } });
  expect(find(root, 'output').textContent).toBe('41%');
  expect(find(root, '[data-modified]').hidden).toBe(false);

  fire(find(root, '[data-reset]'), 'click');
  await flush();
  expect(page.scenario.get()).toEqual({});
  expect(page.results.get()).toBe(start);
  expect(find(root, 'output').textContent).toBe('82%');
});
