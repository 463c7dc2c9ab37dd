import type { Words } from '../figure.ts';
import { type Linear, linear } from '../marks/linear.ts';
import { curve, type Place, rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { symbol } from '../marks/symbol.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import { moneySign, shareSign } from '../sign.ts';
import { type MeasureId, shapes } from '../triangle/measure.ts';
import type { GestureRow, GestureRows } from './gesture-rows.ts';

export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** Least reach of a scale around before, so that a rounding does not look like a move. */
const leastShare = 0.005;
const leastMoney = 100_000;

/** px above and under the curves of a panel, for the swing and for air. */
const [above, below] = [24, 6];

/** One scale a measure, shared by the three gestures: what looks twice as high is twice as much. */
export function scaleOf(
  { gestures, before, scenario }: GestureRows,
  id: MeasureId,
): [number, number] {
  const values = gestures.flatMap(({ curves }) =>
    [...curves[id].points, ...curves[id].ghost].map(({ value }) => value),
  );
  const known = [...values, before[id], scenario[id]].filter((value) => value !== null);
  const middle = before[id] ?? known[0] ?? 0;
  const least = id === 'service' ? leastShare : leastMoney;
  const reach = Math.max(least, ...known.map((value) => Math.abs(value - middle)));
  return [middle - reach, middle + reach];
}

/** What one gesture makes of one measure along its range. */
export function panel(
  pen: Pen,
  row: GestureRow,
  id: MeasureId,
  rows: GestureRows,
  { x: left, y: top, width, height }: Box,
  words: Words,
): void {
  const { points, ghost, swing } = row.curves[id];
  const x = linear([row.from, row.to], [left + 4, left + width - 8]);
  const y = linear(scaleOf(rows, id), [top + height - below, top + above]);
  pen.put('g', id, { class: `of-${id}` }, (inside) => {
    const { before } = rows;
    if (before[id] !== null) {
      const at = y(before[id]);
      rule(inside, 'before', {
        from: { x: left, y: at },
        to: { x: left + width - 4, y: at },
        class: 'rule',
      });
    }
    const place = placed(x, y);
    if (ghost.length > 0)
      curve(inside, 'ghost', { points: ghost.map(place), class: 'ghost hollow' });
    if (points.length > 0)
      curve(inside, 'curve', { points: points.map(place), class: 'curve hued' });
    const value = rows.scenario[id];
    if (row.here !== null && value !== null) {
      const at = Math.min(Math.max(row.here, row.from), row.to);
      const mark = { x: x(at), y: y(value), shape: shapes[id], size: 5 };
      symbol(inside, 'here', { ...mark, class: 'mark hued' });
    }
    if (swing === null || rows.isStale) return;
    const name = { x: left + 4, y: top + 14, class: isStill(id, swing) ? 'quiet' : 'by hued' };
    text(inside, 'swing', name, swingText(id, swing, words));
  });
}

export function isStill(id: MeasureId, swing: number): boolean {
  return (id === 'service' ? shareSign(swing) : moneySign(swing)) === 'same';
}

/** How far a measure goes, from its lowest to its highest. */
export function swingText(id: MeasureId, swing: number, words: Words): string {
  if (isStill(id, swing)) return say(words, 'still');
  const { format } = words;
  return id === 'service' ? format.points(swing, 1).replace('+', '') : format.money(swing);
}

function placed(x: Linear, y: Linear) {
  return ({ at, value }: { readonly at: number; readonly value: number }): Place => ({
    x: x(at),
    y: y(value),
  });
}
