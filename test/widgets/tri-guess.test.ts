import { afterEach, expect, test, vi } from 'vitest';
import { stockFrom90To98 } from '#figures/answers/stock-from-90-to-98.ts';
import { labels } from '#i18n/t.ts';
import { verdictOf } from '#widgets/guess-verdict.ts';
import { hostGuess } from '#widgets/tri-guess.ts';
import { extreme, moved } from '../fixtures/figures/results.ts';
import { find, fire, flush, smallPage } from './small-page.ts';

afterEach(() => void vi.unstubAllGlobals());

function guess(built: number | null = 0.4, answer = 'stockFrom90To98') {
  const state = {
    labels: { ...labels('en', 'guess.'), error: 'from 0% to 300%' },
    answer,
    built,
    unit: 'percent',
    min: 0,
    max: 300,
  };
  const small = smallPage(
    `<tri-guess><div data-form><input type="number"><button data-compare></button>
     <button data-skip></button></div><p data-error hidden></p><p data-verdict hidden></p>
     <script type="application/json">${JSON.stringify(state)}</script></tri-guess>`,
  );
  const root = find(small.document, 'tri-guess');
  const verdict = find(root, '[data-verdict]');
  const field = find<HTMLInputElement>(root, 'input');
  for (const node of [verdict, field]) node.focus = () => undefined;
  hostGuess(root, small.page);
  const compare = async (text: string) => {
    field.value = text;
    fire(find(root, '[data-compare]'), 'click');
    await flush();
  };
  return { ...small, root, verdict, field, compare };
}

test.each([
  [0.38, 'close'],
  [0.44, 'close'],
  [0.1, 'low'],
  [0.9, 'high'],
  [-0.4, 'opposite'],
  [0, 'low'],
] as const)('%d, for 0.4, is %s', (number, verdict) => {
  expect(verdictOf(number, 0.4, 0.01)).toBe(verdict);
});

test('of a fall too, less is lower; what prints alike is close', () => {
  expect(verdictOf(-0.9, -0.4, 0.01)).toBe('low');
  expect(verdictOf(-0.1, -0.4, 0.01)).toBe('high');
  expect(verdictOf(0.01, 0, 0.01)).toBe('close');
});

test('a guess is answered with the page’s own number, and lifts the veil', async () => {
  const { root, verdict, compare } = guess();
  await compare('20');
  expect(verdict.textContent).toBe('More than that. The model gives 40%; you said 20%.');
  expect(root.dataset['done']).toBe('');
  expect(find(root, '[data-form]').hidden).toBe(true);
});

test('who passes is told', async () => {
  const { root, verdict } = guess();
  fire(find(root, '[data-skip]'), 'click');
  await flush();
  expect(verdict.textContent).toBe('The model gives 40%.');
  expect(root.dataset['done']).toBe('');
});

test.each(['', 'abc', '301', '-1'])('%j is kept and explained, the veil stays', async (text) => {
  const { root, field, compare } = guess();
  await compare(text);
  expect(field.value).toBe(text);
  expect(find(root, '[data-error]').textContent).toBe('from 0% to 300%');
  expect(root.dataset['done']).toBeUndefined();
});

test('in another scenario the answer is computed anew', async () => {
  const { page, studies, verdict, compare } = guess();
  page.change({ stockPolicy: 'marginal' });
  await compare('20');
  expect(studies).toEqual([stockFrom90To98.scenarios({ stockPolicy: 'marginal' })]);
  // The small page answers every scenario alike.
  expect(verdict.textContent).toContain('The model gives 0%');
});

test('what cannot be computed is said', async () => {
  const { verdict, compare } = guess(null);
  await compare('20');
  expect(verdict.textContent).toBe('These data do not allow it to be computed.');
});

test('the answer is a share of the lower stock', () => {
  const answer = stockFrom90To98;
  const [low, high] = [extreme.scenario.stock ?? 0, moved.scenario.stock ?? 0];
  expect(answer.number([extreme, moved])).toBeCloseTo(high / low - 1, 12);
  expect(answer.scenarios({ cutoffHour: 18 })).toEqual([
    { cutoffHour: 18, serviceTarget: 0.9 },
    { cutoffHour: 18, serviceTarget: 0.98 },
  ]);
});

test('what no scenario moves is answered at once, wherever the reader is', async () => {
  const { page, asked, verdict, compare } = guess(0.4, 'scenariosLeft');
  page.change({ cutoffHour: 18 });
  const read = vi.spyOn(page.engine(), 'read');
  await compare('20');
  expect(verdict.textContent).toContain('The model gives 40%');
  expect(read).not.toHaveBeenCalled();
  expect(asked).toEqual([{ cutoffHour: 18 }]);
});
