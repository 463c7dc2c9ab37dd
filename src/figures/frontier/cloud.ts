import type { FrontierNumber } from '#model/arbitration/frontier.ts';
import type { Drawing } from '../figure.ts';
import { type Linear, linear, rounded } from '../marks/linear.ts';
import { polyline, rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { symbol } from '../marks/symbol.ts';
import { text } from '../marks/text.ts';
import { nameOf } from '../say.ts';
import { numberText } from './number-text.ts';
import { less, type Placed, type PlaceRows } from './places.ts';

/** The plane: the grid as small marks, named scenarios as large ones, the best line through those that stay. */
export function cloud(pen: Pen, rows: PlaceRows, drawing: Drawing): void {
  const { placed, across, up } = rows;
  const wide = drawing.width === 720;
  const [left, right, top, floor] = wide ? [84, 690, 44, 392] : [66, 346, 44, 392];
  const x = scale(placed, across, [left, right]);
  const y = scale(placed, up, [floor, top]);
  axis(pen, { x, y, across, up, left, floor }, drawing);
  const stay = placed
    .filter(({ stays }) => stays)
    .toSorted((a, b) => a.numbers[across] - b.numbers[across]);
  const at = ({ numbers }: Placed) => ({ x: x(numbers[across]), y: y(numbers[up]) });
  polyline(pen, 'best', { runs: [stay.map(at)], class: 'other' });
  placed.forEach((point, k) => {
    if (point.name !== '') return;
    const style = point.stays ? 'volume' : 'local';
    symbol(pen, `grid-${k}`, { ...at(point), shape: 'circle', size: 3, class: style });
  });
  const marks = placed.filter(({ name }) => name !== '').map((point) => ({ point, ...at(point) }));
  for (const mark of marks) named(pen, mark, besideOf(mark, marks), drawing);
}

/** Better is always up and to the right: an axis on which less is better runs backwards. */
function scale(
  placed: readonly Placed[],
  id: FrontierNumber,
  [from, to]: readonly [number, number],
): Linear {
  const values = placed.map(({ numbers }) => numbers[id]);
  const domain = rounded(Math.min(...values), Math.max(...values), 4);
  return linear(domain, less.has(id) ? [to, from] : [from, to]);
}

interface Plane {
  readonly x: Linear;
  readonly y: Linear;
  readonly across: FrontierNumber;
  readonly up: FrontierNumber;
  readonly left: number;
  readonly floor: number;
}

function axis(pen: Pen, { x, y, across, up, left, floor }: Plane, drawing: Drawing): void {
  const end = Math.max(...x.range);
  const top = Math.min(...y.range);
  for (const value of y.ticks(4)) {
    const at = y(value);
    rule(pen, `row-${value}`, { from: { x: left, y: at }, to: { x: end, y: at }, class: 'grid' });
    const place = { x: left - 8, y: at + 5, class: 'quiet', anchor: 'end' } as const;
    text(pen, `up-${value}`, place, numberText(up, value, drawing));
  }
  for (const value of x.ticks(drawing.width === 720 ? 5 : 3)) {
    const at = x(value);
    rule(pen, `column-${value}`, {
      from: { x: at, y: top },
      to: { x: at, y: floor },
      class: 'grid',
    });
    const place = { x: at, y: floor + 20, class: 'quiet', anchor: 'middle' } as const;
    text(pen, `across-${value}`, place, numberText(across, value, drawing));
  }
  text(pen, 'up', { x: 0, y: 16, class: 'ink' }, nameOf(drawing, `axis.${up}`));
  const foot = { x: end, y: floor + 42, class: 'ink', anchor: 'end' } as const;
  text(pen, 'across', foot, nameOf(drawing, `axis.${across}`));
}

interface Mark {
  readonly point: Placed;
  readonly x: number;
  readonly y: number;
}

const ownMarks: ReadonlySet<string> = new Set(['now', 'scenario']);
/** Names of two marks closer than this would be written over each other. */
const NEAR = 14;

/** The scenarios named beside a mark: itself and those it all but covers; none where an earlier one names it. */
function besideOf(mark: Mark, marks: readonly Mark[]): readonly Placed[] {
  if (ownMarks.has(mark.point.name)) return [mark.point];
  const close = marks.filter(
    ({ point, x, y }) =>
      !ownMarks.has(point.name) && Math.abs(x - mark.x) < NEAR && Math.abs(y - mark.y) < NEAR,
  );
  return close[0] === mark ? close.map(({ point }) => point) : [];
}

function named(
  pen: Pen,
  { point: { name, stays }, x, y }: Mark,
  beside: readonly Placed[],
  words: Drawing,
): void {
  const isReader = name === 'scenario';
  pen.put('g', name, { class: 'of-margin' }, (mark) => {
    const style = isReader ? 'point' : stays ? 'mark' : 'now';
    symbol(mark, 'dot', { x, y, shape: isReader ? 'diamond' : 'circle', size: 7, class: style });
    if (beside.length === 0) return;
    const right = x < words.width - 70;
    const place = { x: right ? x + 11 : x - 11, y: isReader ? y - 12 : y + 5 } as const;
    const label = beside.map((one) => nameOf(words, one.name)).join(', ');
    const strong = beside.some((one) => one.stays) ? 'strong halo' : 'quiet halo';
    text(mark, 'name', { ...place, anchor: right ? 'start' : 'end', class: strong }, label);
  });
}
