import type { Words } from '../figure.ts';
import type { Pen } from '../marks/pen.ts';
import { symbol } from '../marks/symbol.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import type { CellRow, GridRows } from './cell-rows.ts';
import { gridText } from './grid-text.ts';

export const heights = { 360: 440, 720: 330 } as const;

const hues = {
  margin: 'of-margin',
  stock: 'of-stock',
  service: 'of-service',
  clientsLost: 'of-margin',
  payback: 'of-cost',
} as const;

interface Frame {
  readonly wide: boolean;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly step: number;
}

/** One row a way of deploying, one column a share billed; the deeper the cell, the better the change. */
export function grid(pen: Pen, rows: GridRows, width: 360 | 720, words: Words): void {
  const frame: Frame =
    width === 720
      ? { wide: true, left: 148, width: 143, height: 74, top: 66, step: 84 }
      : { wide: false, left: 0, width: 90, height: 82, top: 102, step: 124 };
  const columns = rows.cells.length / 3;
  text(pen, 'title', { x: 0, y: 16, class: 'quiet' }, say(words, `axis.${rows.number}`));
  rows.cells.slice(0, columns).forEach(({ cell }, k) => {
    const place = {
      x: frame.left + (k + 0.5) * frame.width,
      y: frame.wide ? 48 : 62,
      class: 'strong',
      anchor: 'middle',
    } as const;
    text(pen, `billed-${k}`, place, words.format.percent(cell.billed, 0));
  });
  const head = frame.wide ? { x: 0, y: 48 } : { x: 0, y: 40 };
  text(pen, 'billed', { ...head, class: 'quiet' }, say(words, 'billed'));
  rows.cells.forEach((row, at) => {
    const [line, column] = [Math.floor(at / columns), at % columns];
    const top = frame.top + line * frame.step;
    if (column === 0) {
      const place = frame.wide ? { x: 0, y: top + frame.height / 2 + 5 } : { x: 0, y: top - 10 };
      text(pen, row.way, { ...place, class: 'strong' }, say(words, row.way));
    }
    pen.put('g', `cell-${at}`, { class: hues[rows.number] }, (inside) =>
      box(inside, row, rows, { x: frame.left + column * frame.width, y: top }, frame, words),
    );
  });
}

function box(
  pen: Pen,
  row: CellRow,
  { number }: GridRows,
  { x, y }: { readonly x: number; readonly y: number },
  { wide, width, height }: Frame,
  words: Words,
): void {
  const style = row.best ? 'cell best' : row.worse ? 'cell worse' : 'cell';
  const inner = { x: x + 3, y, width: width - 6, height };
  pen.put('rect', 'heat', {
    ...inner,
    class: 'heat',
    'fill-opacity': (0.04 + 0.2 * row.good).toFixed(2),
  });
  pen.put('rect', 'edge', { ...inner, class: style });
  const middle = { x: x + width / 2, anchor: 'middle' } as const;
  const value = { ...middle, y: y + (wide ? 32 : 26), class: row.unsure ? 'quiet' : 'strong' };
  text(pen, 'value', value, gridText(number, row.change, words));
  if (row.here) {
    const corner = wide ? { x: x + width - 15, y: y + 13 } : { x: x + 13, y: y + height - 11 };
    symbol(pen, 'here', { ...corner, shape: 'triangle', size: 6, class: 'point' });
  }
  const ends = [row.low, row.high].map((end) => gridText(number, end, words));
  if (row.low === null || row.high === null) return;
  if (wide) {
    const place = { ...middle, y: y + 56, class: 'small quiet' };
    text(pen, 'band', place, say(words, 'band', { low: ends[0]!, high: ends[1]! }));
  } else {
    text(pen, 'low', { ...middle, y: y + 49, class: 'small quiet' }, ends[0]!);
    text(pen, 'high', { ...middle, y: y + 68, class: 'small quiet' }, ends[1]!);
  }
}
