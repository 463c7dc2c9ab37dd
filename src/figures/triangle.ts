import type { Column, Figure, Words } from './figure.ts';
import { frame } from './marks/frame.ts';
import { rule } from './marks/line.ts';
import { notComputable } from './missing.ts';
import { say, sentence } from './say.ts';
import { moneySign, shareSign } from './sign.ts';
import { computedTriangle } from './triangle/computed-triangle.ts';
import { gauge, gaugeHeight } from './triangle/gauge.ts';
import { glyph } from './triangle/glyph.ts';
import {
  changeUnit,
  levelUnit,
  type Measure,
  measureIds,
  type TriangleRows,
  triangleRows,
} from './triangle/measure.ts';
import { written } from './written.ts';

const gauges = ['service', 'stock', 'cost'] as const;

const columns: readonly Column<Measure>[] = [
  { id: 'measure', unit: () => 'text', value: ({ id }) => id },
  { id: 'before', unit: ({ id }) => levelUnit(id), value: ({ before }) => before },
  { id: 'now', unit: ({ id }) => levelUnit(id), value: ({ now }) => now },
  { id: 'scenario', unit: ({ id }) => levelUnit(id), value: ({ scenario }) => scenario },
  { id: 'change', unit: ({ id }) => changeUnit(id), value: ({ change }) => change },
  { id: 'index', unit: () => 'number', value: ({ index }) => index.scenario },
];

/** The signature: three gauges in true units, and the glyph of indices with margin at its centre. */
export const triangle: Figure<TriangleRows, Measure> = {
  id: 'triangle',
  levers: ['*'],
  rows: triangleRows,
  draw(rows, drawing) {
    const wide = drawing.width === 720;
    const height = wide ? 3 * gaugeHeight : 3 * gaugeHeight + 252;
    const box = { width: wide ? 410 : 360, size: wide ? 14 : 15 };
    return frame(drawing, { id: 'triangle', height, alt: triangle.alt(rows, drawing) }, (pen) => {
      gauges.forEach((id, k) => gauge(pen, rows, id, { ...box, top: k * gaugeHeight }, drawing));
      if (wide)
        rule(pen, 'divide', { from: { x: 444, y: 8 }, to: { x: 444, y: 322 }, class: 'rule' });
      const place = wide ? { x: 592, y: 190, radius: 124 } : { x: 180, y: 488, radius: 120 };
      glyph(pen, rows, place, drawing);
    });
  },
  table: ({ measures }) => measureIds.map((id) => measures[id]),
  columns,
  says(rows, words) {
    const { cost, stock, service, margin } = rows.measures;
    if ([cost, stock, service].every(({ change }) => change === null)) {
      return sentence(say(words, 'says.unknown', { why: notComputable(words, rows.missing) }));
    }
    const signs = [shareSign(service.change), moneySign(stock.change), moneySign(cost.change)];
    if (signs.every((sign) => sign === 'same' || sign === 'unknown')) return start(rows, words);
    const parts = [service, stock, cost, margin].flatMap((measure) => clause(measure, words));
    return `${sentence(parts.join(say(words, 'says.join')))}.`;
  },
  computed: computedTriangle,
  alt: (rows, words) => say(words, 'alt', levels(rows, words)),
};

/** Only what can be computed is told. */
function start({ measures }: TriangleRows, words: Words): string {
  const parts = [measures.service, measures.stock, measures.cost, measures.margin].flatMap(
    ({ id, scenario }) =>
      scenario === null
        ? []
        : [
            say(words, `says.start.${id}`, {
              value: written(words.format, levelUnit(id), scenario),
            }),
          ],
  );
  return say(words, 'says.start', { list: parts.join(', ') });
}

function clause({ id, change }: Measure, words: Words): readonly string[] {
  const sign = id === 'service' ? shareSign(change) : moneySign(change);
  if (sign === 'unknown') return [];
  const size = Math.abs(change ?? 0);
  const { format } = words;
  const by = id === 'service' ? format.points(size, 1).replace('+', '') : format.money(size);
  return [say(words, `says.${id}.${sign}`, { by })];
}

function levels({ measures, missing }: TriangleRows, words: Words): Record<string, string> {
  const none = notComputable(words, missing);
  return Object.fromEntries(
    measureIds.flatMap((id) =>
      (['before', 'scenario'] as const).map((of) => {
        const value = measures[id][of];
        const name = of === 'scenario' ? id : `${id}Before`;
        return [name, value === null ? none : written(words.format, levelUnit(id), value)];
      }),
    ),
  );
}
