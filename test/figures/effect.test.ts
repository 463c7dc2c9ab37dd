import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { effectPoint, type EffectKpi } from '#figures/effect/effect-point.ts';
import { effectPicture } from '#figures/effect/effect-picture.ts';
import { type EffectRows, effectRows, runsOf } from '#figures/effect/effect-rows.ts';
import { effectSays } from '#figures/effect/effect-says.ts';
import { createFormat } from '#i18n/format.ts';
import { labels } from '#i18n/t.ts';
import { bare, moved } from '../fixtures/figures/results.ts';

const at = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const rows = (values: readonly (number | null)[], kpi: EffectKpi = 'margin'): EffectRows => ({
  kpi,
  at,
  values,
});
/** Nine values through these corners, evenly apart. */
function through(...corners: readonly number[]): readonly number[] {
  return at.map((k) => {
    const place = (k / 8) * (corners.length - 1);
    const [from, to] = [corners[Math.floor(place)] ?? 0, corners[Math.ceil(place)] ?? 0];
    return from + (to - from) * (place % 1);
  });
}
const says = (of: EffectRows, lang: 'fr' | 'en') =>
  effectSays(
    of,
    { labels: labels(lang, 'lever.common.effect.'), format: createFormat(lang) },
    (value) => `at ${value}`,
  ).replaceAll(/[\u202f\u00a0]/g, ' ');

test.each([
  [through(1e6, 2e6), 'monte de 1,0 M€ entre at 0 et at 8.', /^rises by €1\.0m between at 0/],
  [through(2e6, 1.5e6), 'baisse de 500 k€ entre at 0 et at 8.', /^falls by €500k/],
  [
    through(1e6, 2e6, 1.4e6),
    'monte de 1,0 M€ jusqu’à at 4, puis baisse de 600 k€.',
    /then falls by €600k/,
  ],
  [
    through(2e6, 1e6, 1.4e6),
    'baisse de 1,0 M€ jusqu’à at 4, puis monte de 400 k€.',
    /then rises by €400k/,
  ],
  [
    through(1e6, 2e6, 2e6),
    'monte de 1,0 M€ entre at 0 et at 8, stable de at 4 à at 8.',
    /, steady from at 4 to at 8\.$/,
  ],
  [through(1e6, 2e6, 1e6, 2e6, 1e6), 'va et vient, de 1,0 M€ au plus.', /^comes and goes/],
  [through(4e6, 4e6 + 400), 'courbe plate, ce levier n’y change rien.', /^flat/],
  [[null, ...through(1, 2).slice(1)], /^pas de courbe/, /^no curve/],
])('the sentence follows the shape: %#', (values, french, english) => {
  expect(says(rows(values), 'fr')).toMatch(
    typeof french === 'string' ? new RegExp(`^${french.replaceAll('.', '\\.')}$`) : french,
  );
  expect(says(rows(values), 'en')).toMatch(english);
});

test('a share is said in points', () => {
  expect(says(rows(through(0.8, 0.95), 'service'), 'fr')).toBe(
    'monte de 15,0 pt entre at 0 et at 8.',
  );
});

test('runs cover the range and add up to the whole move', () => {
  const values = [3, 5, 9, 9, 9, 4, 2, 2.01, 7].map((value) => value * 1e6);
  const runs = runsOf(rows(values));
  expect([runs[0]?.from, runs.at(-1)?.to]).toEqual([0, 8]);
  runs.slice(1).forEach((run, k) => expect(run.from).toBe(runs[k]?.to));
  expect(runs.reduce((sum, { by }) => sum + by, 0)).toBeCloseTo(4e6);
  expect(runs.map(({ sign }) => sign)).toEqual(['up', 'same', 'down', 'same', 'up']);
});

test('a result gives its four numbers, or says that it has not got them', () => {
  const { margin, cost, stock, service } = moved.scenario;
  expect(effectPoint(moved)).toEqual([margin, cost, stock, service]);
  expect(effectRows('stock', [0, 1], [effectPoint(moved), effectPoint(bare)]).values).toEqual([
    stock,
    null,
  ]);
});

function picture() {
  const { document } = parseHTML('<svg></svg>');
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('no svg');
  const draw = (of: EffectRows, position: number) => {
    effectPicture(svg, of, position);
    const path = (name: string) => svg.querySelector(`.effect__${name}`)?.getAttribute('d') ?? '';
    const heights = [...path('curve').matchAll(/,(-?[\d.]+)/g)].map(([, y]) => Number(y));
    return { curve: path('curve'), here: path('here'), heights, first: svg.firstElementChild };
  };
  return draw;
}

test('up is up, a small move stays small, and drawing again keeps the nodes', () => {
  const draw = picture();
  const steep = draw(rows(through(1e6, 2e6)), 0);
  expect(steep.heights[0]).toBeGreaterThan(steep.heights.at(-1) ?? Infinity);
  const span = ({ heights }: typeof steep) => Math.max(...heights) - Math.min(...heights);
  const small = draw(rows(through(4e6, 4.02e6)), 0);
  expect(span(small)).toBeGreaterThan(0);
  expect(span(small)).toBeLessThan(span(steep) / 5);
  expect(small.first).toBe(steep.first);
});

test('the dot stands on the line between its neighbours; a refused place cuts the curve', () => {
  const draw = picture();
  expect(draw(rows(through(1e6, 2e6)), 4).here).toBe('M50,12h0');
  expect(draw(rows(through(1e6, 2e6)), 2).here).toBe('M25,16.5h0');
  const values = through(1e6, 2e6).map((value, k) => (k === 3 ? null : value));
  const cut = draw(rows(values), 3);
  expect(cut.curve.match(/M/g)).toHaveLength(2);
  expect(cut.here).toBe('');
});
