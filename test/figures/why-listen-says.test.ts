import { expect, test } from 'vitest';
import type { FigureInput } from '#figures/figure.ts';
import { figureNamed } from '#figures/figures.ts';
import { inputsOf } from '../fixtures/figures/inputs.ts';
import { kanoOf, voicesOf } from '../fixtures/figures/listening.ts';
import { ceilingOf } from '../fixtures/figures/promise-ceiling.ts';
import { whaleOf } from '../fixtures/figures/whale-curve.ts';
import { wordsOf } from './draw.ts';

function says(name: string, input: Partial<FigureInput>, lang: 'fr' | 'en' = 'en'): string {
  const figure = figureNamed(name);
  const rows = figure.rows({ ...inputsOf(figure).start, ...input });
  return figure.says(rows, wordsOf(name, lang)).replaceAll(/[\u202f\u00a0]/g, ' ');
}

test('whale: a belly, none, or no total at all', () => {
  const read = (profits: readonly number[], contributing = 0) => ({
    read: whaleOf(profits, contributing),
    // Asked for since, not read yet: the sentence speaks of what was read.
    view: { basis: 'gross' },
  });
  expect(says('whale-curve', read([3e6, 2e6, -1e6, -2e6], 1))).toMatch(
    /At full cost, cumulative margin climbs to 250% of the total; then 2 clients \(50%\).*Of these, 1 still/,
  );
  expect(says('whale-curve', read([3e6, 2e6, -1e6], 1))).toMatch(/All of them still cover/);
  expect(says('whale-curve', read([3e6, 2e6, -1e6]))).toMatch(/None covers/);
  expect(says('whale-curve', read([3e6, 2e6, 1e6]))).toMatch(/no client brings the curve down/);
  expect(says('whale-curve', read([1e6, 1e6, -5e6]))).toMatch(/no positive total/);
});

test('ceiling: a promise above it, below it, and what the levers moved', () => {
  expect(says('promise-ceiling', { read: ceilingOf(0.96, 0.86) })).toMatch(
    /97\.2% is in writing, and the carrier lets only 96\.0%.*No stock will keep/,
  );
  const better = says('promise-ceiling', { read: ceilingOf(0.99, 0.86) });
  expect(better).toMatch(/The promise can be kept.*raised this ceiling by \+3\.0 pts/);
  expect(says('promise-ceiling', { read: ceilingOf(0.94, 0.86) })).toMatch(
    /lowered this ceiling: −2/,
  );
  const order = { read: ceilingOf(0.99, 0.86), view: { clock: 'order' } };
  expect(says('promise-ceiling', order)).toMatch(/carrier and cut-off let only 85\.1%/);
});

test('voices: the widest established gap, whichever way it goes; none said where none is', () => {
  expect(says('voices', { read: voicesOf(0.68) })).toMatch(
    /The sales force: 68%; clients: 29%\. The gap is 39 pts \(between 31 pts and 47 pts\).*nothing tells clients from prospects/,
  );
  expect(says('voices', { read: voicesOf(0.06) })).toMatch(/Prospects: 33%; the sales force: 6%/);
  expect(says('voices', { read: voicesOf(0.3) })).toMatch(/No source can be told from another/);
});

test('Kano: classes that lead, and those that do not', () => {
  expect(says('kano', { read: kanoOf(0) })).toBe(
    'All clients together: must-be: reliable date; counts in proportion: part in 24 h; pleases without being missed: free visit. Leaves them cold: 7-day hotline. Undecided: part in 48 h.',
  );
  const none = { segment: 'all', segments: [], features: [], unheard: ['date'] };
  expect(says('kano', { read: none })).toMatch(/too few answers/);
});
