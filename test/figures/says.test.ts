import { expect, test } from 'vitest';
import { figureNamed } from '#figures/figures.ts';
import type { Results, Triangle } from '#model/results.ts';
import { inputsOf } from '../fixtures/figures/inputs.ts';
import { bare, moved, start } from '../fixtures/figures/results.ts';
import { wordsOf } from './draw.ts';

/** Start, moved by these differences. */
function by(
  change: Partial<
    Record<'cost' | 'stock' | 'service' | 'constantMix' | 'within24h' | 'coverage', number>
  >,
) {
  const { scenario } = start;
  const after: Triangle = {
    ...scenario,
    ...Object.fromEntries(
      Object.entries(change).map(([id, size]) => [
        id,
        (scenario[id as 'cost' | 'stock' | 'service'] ?? 0) + size,
      ]),
    ),
  };
  return { ...start, scenario: after };
}

function says(figure: string, scenario: Results, lang: 'fr' | 'en'): string {
  const one = figureNamed(figure);
  const text = one.says(one.rows({ ...inputsOf(one).start, scenario }), wordsOf(figure, lang));
  return text.replaceAll(/[\u202f\u00a0]/g, ' ');
}

test.each([
  [{}, 'Au départ, 14,3 M€ de stock tiennent 89,3 % des promesses.'],
  [{ service: 0.015, stock: 380_000 }, '+1,5 pt de service → +380 k€ de stock.'],
  [{ service: -0.02, stock: -500_000 }, '−2,0 pt de service ← −500 k€ de stock : ce que'],
  [{ service: 0.01, stock: -500_000 }, 'les deux s’améliorent'],
  [{ service: -0.01, stock: 500_000 }, 'on immobilise plus pour tenir moins'],
  [{ service: 0.01 }, 'sans un euro de stock de plus'],
  [{ service: -0.01 }, 'à stock égal'],
  [{ stock: 250_000 }, '+250 k€ de stock, sans un point de service de plus'],
  [{ stock: -250_000 }, '−250 k€ de stock, à service égal'],
])('the curve words what %j does', (change, sentence) => {
  expect(says('stock-service', by(change), 'fr')).toContain(sentence);
  expect(says('stock-service', by(change), 'en')).not.toBe('');
});

test('the curve tells what the next point costs, unless its study is of an earlier scenario', () => {
  const figure = figureNamed('stock-service');
  const input = inputsOf(figure).moved;
  const words = wordsOf('stock-service', 'en');
  const fresh = figure.says(figure.rows(input), words);
  const stale = figure.says(figure.rows({ ...input, stale: true }), words);
  // Between the targets .94 and .95 of the fixture: 2.54 M€ × ln(.06 ÷ .05) ÷ (.958 × .01) ÷ 100 = 483 k€.
  expect(fresh).toContain('one more point of service takes about €483k of stock');
  expect(stale).not.toContain('one more point');
});

test.each([
  [
    { cost: 105_000, stock: 380_000, service: 0.015 },
    'Service gains 1.5 pts; stock rises by €380k; cost rises by €105k a year',
  ],
  [
    { cost: -105_000, stock: -380_000, service: -0.015 },
    'Service loses 1.5 pts; stock falls by €380k; cost falls by €105k a year',
  ],
  [{ cost: 105_000 }, 'Service does not move; stock does not move; cost rises'],
])('the triangle words what %j does', (change, sentence) => {
  expect(says('triangle', by(change), 'en')).toContain(sentence);
});

test.each([
  [{ service: 0.02, constantMix: 0.018, within24h: 0.01 }, 'The gain is real'],
  [{ service: 0.02, constantMix: 0, within24h: 0 }, 'less was promised'],
  [{ service: 0.02, constantMix: -0.01, within24h: 0 }, 'less was promised'],
  [{ service: -0.02, constantMix: -0.02, within24h: 0 }, 'The fall is real'],
  [{ service: -0.02, constantMix: 0, within24h: 0 }, 'more was promised'],
  [{ service: 0, constantMix: 0.01 }, 'Headline service does not move, yet'],
  [{ within24h: 0.059 }, 'within 24 h, +5.9 pts'],
  [{ coverage: -0.02 }, 'the share of clients covered does: −2.0 pts'],
])('the readings tell a gain from a promise withdrawn: %j', (change, sentence) => {
  expect(says('three-readings', by(change), 'en')).toContain(sentence);
});

test('the readings conclude nothing from readings they do not have', () => {
  const { scenario } = by({ service: 0.02 });
  const alone = { ...scenario, constantMix: null, within24h: null };
  expect(says('three-readings', { ...start, scenario: alone }, 'en')).toBe(
    'In this scenario, 91.3% of the promises are kept.',
  );
});

test('cost names the family that moves most the same way', () => {
  expect(says('cost-lines', moved, 'fr')).toBe(
    'Le coût monte de 105 k€ par an, surtout par la détention du stock (+84 k€).',
  );
});

test.each(['triangle', 'stock-service', 'three-readings', 'cost-lines'])(
  '%s says why when nothing can be computed',
  (figure) => {
    const text = says(figure, bare, 'en');
    if (figure === 'triangle' || figure === 'three-readings') expect(text).toContain('89.3%');
    else expect(text).toContain('not computable: stock_snapshots, activity_costs missing');
  },
);
