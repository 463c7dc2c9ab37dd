import type { Column, Computation, Figure, Words } from './figure.ts';
import { frame } from './marks/frame.ts';
import type { Pen } from './marks/pen.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { say, sentence } from './say.ts';
import {
  extremes,
  type GestureId,
  gesturePoint,
  type GestureRow,
  gestureRows,
  type GestureRows,
  gestureScenarios,
  type PackedPoint,
} from './triangle-start/gesture-rows.ts';
import { isStill, panel, swingText } from './triangle-start/panels.ts';
import { levelUnit, type MeasureId, measureIds } from './triangle/measure.ts';

interface Row {
  readonly gesture: GestureId;
  readonly measure: MeasureId;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly swing: number | null;
}

const columns: readonly Column<Row>[] = [
  { id: 'gesture', unit: () => 'text', value: ({ gesture }) => gesture },
  { id: 'measure', unit: () => 'text', value: ({ measure }) => measure },
  { id: 'lowest', unit: ({ measure }) => levelUnit(measure), value: ({ lowest }) => lowest },
  { id: 'highest', unit: ({ measure }) => levelUnit(measure), value: ({ highest }) => highest },
  { id: 'swing', unit: ({ measure }) => swingUnit(measure), value: ({ swing }) => swing },
];

const order = ['service', 'stock', 'cost', 'margin'] as const;

/** W01: what three gestures make of the four numbers, each from one end of its range to the other. */
export const triangleStart: Figure<GestureRows, Row, PackedPoint> = {
  id: 'triangle-start',
  levers: ['*'],
  study: { scenarios: gestureScenarios, point: gesturePoint },
  rows: gestureRows,
  draw(rows, drawing) {
    const wide = drawing.width === 720;
    const step = wide ? 108 : 218;
    const top = wide ? 28 : 0;
    const known = rows.gestures.some(({ curves }) => curves.service.points.length > 0);
    const height = known ? top + 3 * step : 60;
    const named = { id: 'triangle-start', height, alt: triangleStart.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (!known) {
        const why = rows.isStale ? say(drawing, 'pending') : notComputable(drawing, rows.missing);
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, why);
        return;
      }
      if (wide) {
        order.forEach((id, k) => {
          pen.put('g', `head-${id}`, { class: `of-${id}` }, (head) => {
            text(head, 'name', { x: 184 + k * 136, y: 16, class: 'by hued' }, say(drawing, id));
          });
        });
      }
      rows.gestures.forEach((row, k) => {
        pen.put('g', row.id, {}, (inside) =>
          line(inside, row, rows, top + k * step, wide, drawing),
        );
      });
    });
  },
  table: ({ gestures }) =>
    gestures.flatMap(({ id, curves }) =>
      measureIds.map((measure) => {
        const { lowest, highest, swing } = curves[measure];
        return { gesture: id, measure, lowest, highest, swing };
      }),
    ),
  columns,
  says(rows, words) {
    if (rows.isStale) return say(words, 'pending');
    const [margin, stock] = [extremes(rows, 'margin'), extremes(rows, 'stock')];
    if (!margin.most || !stock.most || !stock.least) {
      return sentence(say(words, 'says.unknown', { why: notComputable(words, rows.missing) }));
    }
    const told = [strongest(margin.most, 'margin', words), strongest(stock.most, 'stock', words)];
    const { most, least } = stock;
    const [high, low] = [most.curves.stock.swing, least.curves.stock.swing];
    // Where nothing moves stock, nothing moves it least.
    if (most === least || high === null || low === null || isStill('stock', high)) {
      return told.join(' ');
    }
    const weak = say(words, isStill('stock', low) ? 'says.still' : 'says.least', {
      gesture: say(words, `${least.id}.the`),
      by: swingText('stock', low, words),
    });
    return [...told, sentence(weak)].join(' ');
  },
  computed: ({ gestures, isStale }) =>
    isStale
      ? []
      : gestures.flatMap((row) => [
          swingOf(row, 'stock'),
          swingOf(row, 'cost'),
          swingOf(row, 'margin'),
        ]),
  alt(rows, words) {
    const list = rows.gestures.flatMap(({ id, curves }) => {
      const told = order.flatMap((measure) => {
        const { swing } = curves[measure];
        if (swing === null) return [];
        return [`${say(words, measure)} ${swingText(measure, swing, words)}`];
      });
      const gesture = say(words, id);
      return told.length === 0 ? [] : [say(words, 'alt.item', { gesture, list: told.join(', ') })];
    });
    if (list.length === 0)
      return say(words, 'alt.unknown', { why: notComputable(words, rows.missing) });
    return say(words, 'alt', { list: list.join(say(words, 'alt.join')) });
  },
};

function line(
  pen: Pen,
  row: GestureRow,
  rows: GestureRows,
  top: number,
  wide: boolean,
  words: Words,
): void {
  const ends = { from: value(row.id, row.from, words), to: value(row.id, row.to, words) };
  const at = wide ? top + 44 : top + 20;
  text(pen, 'name', { x: 0, y: at, class: 'strong' }, say(words, row.id));
  const here = row.here === null ? '–' : value(row.id, row.here, words);
  text(pen, 'here', { x: 0, y: at + 20, class: 'quiet' }, say(words, 'here', { here, ...ends }));
  order.forEach((id, k) => {
    const box = wide
      ? { x: 180 + k * 136, y: top, width: 132, height: 100 }
      : { x: (k % 2) * 184, y: top + 62 + Math.floor(k / 2) * 74, width: 172, height: 66 };
    if (!wide) {
      const name = { x: box.x + 4, y: box.y, class: 'quiet' };
      text(pen, `name-${id}`, name, say(words, id));
    }
    panel(pen, row, id, rows, box, words);
  });
}

function value(id: GestureId, number: number, { format }: Words): string {
  return id === 'offerCount' ? format.number(number) : format.percent(number, 0);
}

function strongest(row: GestureRow, id: 'margin' | 'stock', words: Words): string {
  const { swing } = row.curves[id];
  if (swing === null || isStill(id, swing)) return sentence(say(words, `says.none.${id}`));
  const gesture = say(words, `${row.id}.the`);
  return sentence(say(words, `says.most.${id}`, { gesture, by: swingText(id, swing, words) }));
}

function swingUnit(id: MeasureId) {
  return id === 'service' ? 'points' : 'money';
}

function swingOf({ id, curves }: GestureRow, measure: MeasureId): Computation {
  const { highest, lowest, swing } = curves[measure];
  return {
    result: { label: `how.${id}.${measure}`, unit: 'money', value: swing },
    sign: '−',
    terms: [
      { label: 'how.highest', unit: 'money', value: highest },
      { label: 'how.lowest', unit: 'money', value: lowest },
    ],
  };
}
