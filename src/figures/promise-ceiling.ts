import type { PromiseCeiling } from '#model/readings/promise-ceiling.ts';
import type { Column, Computation, Figure } from './figure.ts';
import { frame } from './marks/frame.ts';
import { linear, rounded } from './marks/linear.ts';
import { rule } from './marks/line.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { boundLine } from './promise-ceiling/bound-line.ts';
import {
  type Bound,
  ceilingRows,
  type CeilingRows,
  ceilingViews,
} from './promise-ceiling/ceiling-rows.ts';
import { ceilingKey } from './promise-ceiling/ceiling-key.ts';
import { ceilingSays } from './promise-ceiling/ceiling-says.ts';
import { nameOf, say } from './say.ts';

const columns: readonly Column<Bound>[] = [
  { id: 'class', unit: () => 'text', value: ({ code }) => `class.${code}` },
  { id: 'promised', unit: () => 'percent', value: ({ promised }) => promised },
  { id: 'kept', unit: () => 'percent', value: ({ kept }) => kept },
  { id: 'ceiling', unit: () => 'percent', value: ({ ceiling }) => ceiling },
  { id: 'found', unit: () => 'percent', value: ({ found }) => found },
  { id: 'carrier', unit: () => 'percent', value: ({ carrier }) => carrier },
  { id: 'inTime', unit: () => 'percent', value: ({ inTime }) => inTime },
];

/** W08b: promised, kept, keepable: what carrier and clock leave of a promise once every shelf is full. */
export const promiseCeiling: Figure<CeilingRows, Bound, unknown, PromiseCeiling> = {
  id: 'promise-ceiling',
  levers: ['*'],
  reading: { name: 'promiseCeiling', of: 'scenario' },
  views: () => ceilingViews,
  rows: ceilingRows,
  draw(rows, drawing) {
    const { bounds } = rows;
    const wide = drawing.width === 720;
    const step = wide ? 54 : 92;
    const top = wide ? 66 : 80;
    const height = bounds.length === 0 ? 60 : top + bounds.length * step + (wide ? 50 : 104);
    const named = { id: 'promise-ceiling', height, alt: promiseCeiling.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (bounds.length === 0) {
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, notComputable(drawing, rows.missing));
        return;
      }
      const x = linear([leastOf(bounds), 1], wide ? [216, 480] : [16, 336]);
      const at = wide ? ([560, 632, 716] as const) : ([0, 130, 240] as const);
      const end = top + bounds.length * step - (wide ? 24 : 60);
      pen.put('g', 'axis', { class: 'axis' }, (axis) => {
        for (const tick of x.ticks(4)) {
          const line = { from: { x: x(tick), y: top - 24 }, to: { x: x(tick), y: end } };
          rule(axis, `grid-${tick}`, { ...line, class: 'grid' });
          const place = { x: x(tick), y: end + 20, class: 'quiet', anchor: 'middle' } as const;
          text(axis, `tick-${tick}`, place, drawing.format.percent(tick, 0));
        }
      });
      if (wide) {
        (['promised', 'kept', 'ceiling'] as const).forEach((id, k) => {
          const place = { x: at[k]!, y: 22, class: 'heading', anchor: 'end' } as const;
          text(pen, `head-${id}`, place, say(drawing, `head.${id}`));
        });
      }
      bounds.forEach((bound, k) => {
        const lane = { wide, x, y: top + k * step, columns: at };
        pen.put('g', bound.code, {}, (inside) => boundLine(inside, bound, lane, drawing));
      });
      pen.put('g', 'key', {}, (inside) => ceilingKey(inside, rows, { wide, y: end + 50 }, drawing));
    });
  },
  table: ({ bounds }) => bounds,
  columns,
  says: ceilingSays,
  computed: ({ bounds }) => bounds.flatMap(linesOf),
  alt(rows, words) {
    if (rows.bounds.length === 0) return ceilingSays(rows, words);
    const { percent } = words.format;
    const list = rows.bounds.map(({ code, promised, kept, ceiling }) =>
      say(words, 'alt.item', {
        name: nameOf(words, `class.${code}`),
        promised: promised === null ? say(words, 'no.promised') : percent(promised, 1),
        kept: kept === null ? say(words, 'no.kept') : percent(kept, 1),
        ceiling: percent(ceiling, 1),
      }),
    );
    return say(words, 'alt', { list: list.join(say(words, 'alt.join')) });
  },
};

function leastOf(bounds: readonly Bound[]): number {
  const values = bounds.flatMap(({ kept, keptToday, ceiling }) => [kept ?? 1, keptToday, ceiling]);
  return rounded(Math.min(0.85, ...values), 1, 4)[0];
}

/** Kept and keepable, as the product of what each takes away. */
function linesOf({ code, found, carrier, inTime, kept, ceiling }: Bound): readonly Computation[] {
  const share = (label: string, value: number) => ({ label, unit: 'percent', value }) as const;
  const terms = [
    share('how.carrier', carrier),
    ...(inTime < 1 ? [share('how.inTime', inTime)] : []),
  ];
  const best = {
    result: share(`class.${code}`, ceiling),
    sign: '×',
    terms: [share('how.full', 1), ...terms],
  } as const;
  if (kept === null || found === null) return [best];
  return [
    best,
    {
      result: share(`class.${code}`, kept),
      sign: '×',
      terms: [share('how.found', found), ...terms],
    },
  ];
}
