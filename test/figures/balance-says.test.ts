import { expect, test } from 'vitest';
import { figureNamed } from '#figures/figures.ts';
import type { View } from '#figures/figure.ts';
import type { BreakEvenBand } from '#model/costs/break-even-band.ts';
import type { BreakEvenRead } from '#model/costs/break-even-read.ts';
import type { CostToServe } from '#model/readings/cost-to-serve.ts';
import { inputsOf } from '../fixtures/figures/inputs.ts';
import { wordsOf } from './draw.ts';

function says(name: string, change: { read?: unknown; view?: View; stale?: boolean }): string {
  const figure = figureNamed(name);
  const { start } = inputsOf(figure);
  const input = { ...start, ...change, view: { ...start.view, ...change.view } };
  return figure.says(figure.rows(input), wordsOf(name, 'fr')).replaceAll(/[\u202f\u00a0]/g, ' ');
}

const served = inputsOf(figureNamed('cost-to-serve')).start.read as CostToServe;
const balance = inputsOf(figureNamed('break-even')).start.read as BreakEvenRead;

/** The last segment, its cost times `by`, of which `avoidable` would go along. */
function heavy(by: number, avoidable: number): CostToServe {
  const segment = served.segment.map((group, k) => {
    const full = group.full.map((euros) => euros * (k === 2 ? by : 1));
    return { ...group, full, avoidable: full.map((euros) => euros * avoidable) };
  });
  return { ...served, segment };
}

test.each([
  [0.5, 0.9, 'On y gagne tout de même'],
  [1.5, 0.2, 'S’en défaire ferait perdre de l’argent'],
  [3, 0.9, 'et encore'],
])(
  'a segment that consumes more than its share, its cost × %d, %d avoidable: %s',
  (by, avoidable, words) => {
    expect(says('cost-to-serve', { read: heavy(by, avoidable) })).toContain(words);
  },
);

test('in proportion to revenue, what drivers say is told to be hidden', () => {
  expect(says('cost-to-serve', { view: { sharing: 'revenue' } })).toContain('le prorata cache');
});

function verdict(
  shares: Partial<BreakEvenBand['shares']>,
  here: number | null = 0.86,
): BreakEvenRead {
  const all = { interior: 0, low: 0, high: 0, flat: 0, ...shares };
  const root = all.interior > 0 ? { p10: 0.9, p50: 0.92, p90: 0.94 } : null;
  return {
    ...balance,
    here,
    band: { draws: 40, shares: all, withoutRoot: 1 - all.interior, root },
  };
}

test.each([
  [verdict({ interior: 1 }), 'L’équilibre est à 92,0 %'],
  [verdict({ interior: 0.85, high: 0.15 }), '15 % n’ont pas d’équilibre'],
  [verdict({ interior: 1 }, 0.86), 'est en deçà'],
  [verdict({ interior: 1 }, 0.92), 'y est'],
  [verdict({ interior: 1 }, 0.97), 'l’a dépassé'],
  [verdict({ low: 0.9, interior: 0.1 }), 'tout en bas'],
  [verdict({ high: 1 }), 'tout en haut'],
  [verdict({ flat: 0.9, low: 0.1 }), 'La courbe est plate'],
  [verdict({ interior: 0.6, high: 0.4 }), 'Pas de réponse nette'],
])('the balance words its verdict, and no other', (read, words) => {
  expect(says('break-even', { read })).toContain(words);
});

test('"billing everybody is too much" is written for an optimum in between in four draws out of five, along billing alone', () => {
  const billed = { x: 'billed' };
  const sentence = 'Facturer tout le monde est donc trop';
  expect(
    says('break-even', { read: verdict({ interior: 0.8, high: 0.2 }), view: billed }),
  ).toContain(sentence);
  expect(
    says('break-even', { read: verdict({ interior: 0.79, high: 0.21 }), view: billed }),
  ).not.toContain(sentence);
  expect(says('break-even', { read: verdict({ high: 1 }), view: billed })).not.toContain(sentence);
  expect(says('break-even', { read: verdict({ interior: 1 }) })).not.toContain(sentence);
});

test('nothing is concluded from the draws of an earlier scenario', () => {
  expect(says('break-even', { stale: true })).toBe('Tirages en cours.');
  expect(says('deploy-and-bill', { stale: true })).toBe('Tirages en cours.');
});

test('the grid names its best cell, and the other that draws do not tell from it', () => {
  expect(says('deploy-and-bill', {})).toContain('La meilleure marge : tout d’un coup');
  expect(says('deploy-and-bill', {})).toContain('rien ne la sépare de sa suivante');
  expect(says('deploy-and-bill', { view: { number: 'stock' } })).toContain(
    'Facturer plus ou moins n’y change rien',
  );
});
