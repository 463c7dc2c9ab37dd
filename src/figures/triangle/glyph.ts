import type { Words } from '../figure.ts';
import { type Place, polygon, rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { symbol } from '../marks/symbol.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import { moneySign } from '../sign.ts';
import { shapes, type TriangleRows } from './measure.ts';

const corners = [
  { id: 'service', angle: -90 },
  { id: 'stock', angle: 30 },
  { id: 'cost', angle: 150 },
] as const;

/**
 * The glyph: corners are indices (100 = before, outward = better), margin stands at the centre.
 * Its area measures nothing. The reach of the scale is one of three, so that it keeps still.
 */
export function glyph(
  pen: Pen,
  rows: TriangleRows,
  { x, y, radius }: Place & { readonly radius: number },
  words: Words,
): void {
  const reach = reachOf(rows);
  const place = (angle: number, index: number): Place => {
    const far = Math.max(0, radius * (0.6 + (0.4 * (index - 100)) / reach));
    const turn = (angle * Math.PI) / 180;
    return { x: far * Math.cos(turn), y: far * Math.sin(turn) };
  };
  const outline = (of: 'now' | 'scenario' | number): readonly Place[] => {
    const points = corners.map(({ id, angle }) => {
      const index = typeof of === 'number' ? of : rows.measures[id].index[of];
      return index === null ? null : place(angle, index);
    });
    return points.every((point) => point !== null) ? points : [];
  };
  pen.put('g', 'glyph', { class: 'glyph', transform: `translate(${x},${y})` }, (inside) => {
    for (const { id, angle } of corners) {
      const to = place(angle, 100 + reach);
      rule(inside, `spoke-${id}`, { from: { x: 0, y: 0 }, to, class: 'rule' });
    }
    polygon(inside, 'outer', { points: outline(100 + reach), class: 'rule hollow' });
    polygon(inside, 'hundred', { points: outline(100), class: 'hundred' });
    if (differs(rows)) polygon(inside, 'now', { points: outline('now'), class: 'ghost hollow' });
    polygon(inside, 'scenario', { points: outline('scenario'), class: 'state' });
    for (const { id, angle } of corners) {
      const index = rows.measures[id].index.scenario;
      const tip = place(angle, 100 + reach);
      const at = { x: tip.x, y: angle < 0 ? tip.y - 12 : tip.y + 24 };
      inside.put('g', id, { class: `of-${id}` }, (corner) => {
        if (index !== null) {
          const mark = { ...place(angle, index), shape: shapes[id], size: 7 };
          symbol(corner, 'mark', { ...mark, class: 'mark hued' });
        }
        const shown = index === null ? '–' : words.format.number(index, 0);
        const label = say(words, 'corner', { name: say(words, id), index: shown });
        text(corner, 'name', { ...at, class: 'by hued', anchor: 'middle' }, label);
      });
    }
    const top = place(-90, 100);
    text(inside, 'is-hundred', { x: 10, y: top.y + 1, class: 'quiet halo' }, say(words, 'hundred'));
    margin(inside, rows, words);
  });
}

function margin(pen: Pen, { measures: { margin: of } }: TriangleRows, words: Words): void {
  const { format } = words;
  const sign = moneySign(of.change);
  const change = sign === 'up' || sign === 'down' ? format.change(of.change) : null;
  text(
    pen,
    'margin',
    { x: 0, y: -13, class: 'quiet halo', anchor: 'middle' },
    say(words, 'margin'),
  );
  const level = of.scenario === null ? '–' : format.money(of.scenario);
  text(pen, 'level', { x: 0, y: 6, class: 'strong halo', anchor: 'middle' }, level);
  if (change) text(pen, 'by', { x: 0, y: 24, class: 'ink halo', anchor: 'middle' }, change);
}

function differs({ measures }: TriangleRows): boolean {
  return corners.some(({ id }) => measures[id].now !== measures[id].before);
}

/** Index points between the dashed triangle and the rim: 20, 50 or 100, the least that holds every corner. */
function reachOf({ measures }: TriangleRows): number {
  const gaps = corners.flatMap(({ id }) => {
    const { now, scenario } = measures[id].index;
    return [now, scenario].map((index) => (index === null ? 0 : Math.abs(index - 100)));
  });
  const far = Math.max(...gaps);
  return far <= 20 ? 20 : far <= 50 ? 50 : Math.max(100, Math.ceil(far / 100) * 100);
}
