import type { Words } from '../figure.ts';
import { type Linear, linear, rounded } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import { moneySign } from '../sign.ts';
import type { CostRow, CostRows } from './cost-rows.ts';

/** Levels on the left, changes on their own scale on the right: a change is a sliver of its level. */
export interface Layout {
  readonly wide: boolean;
  readonly width: 360 | 720;
  /** px from one line to the next. */
  readonly step: number;
  readonly level: Linear;
  readonly change: Linear;
}

export function layout({ lines }: CostRows, width: 360 | 720): Layout {
  const wide = width === 720;
  const most = Math.max(...lines.flatMap(({ before, scenario }) => [before ?? 0, scenario ?? 0]));
  const farthest = Math.max(20_000, ...lines.map(({ change }) => Math.abs(change ?? 0)));
  const reach = rounded(0, farthest, 5)[1];
  return {
    wide,
    width,
    step: wide ? 36 : 56,
    level: linear([0, rounded(0, most, 4)[1]], wide ? [200, 440] : [0, 190]),
    change: linear([-reach, reach], wide ? [560, 660] : [272, 312]),
  };
}

export function heads(
  pen: Pen,
  { wide, level, change }: Layout,
  bottom: number,
  words: Words,
): void {
  const name = { x: wide ? level.range[0] : 0, y: 16, class: 'quiet' } as const;
  text(pen, 'levels', name, say(words, wide ? 'head.levels' : 'head.levels.short'));
  const zero = change(0);
  text(pen, 'changes', { x: zero, y: 16, class: 'quiet', anchor: 'middle' }, say(words, 'change'));
  rule(pen, 'zero', { from: { x: zero, y: 26 }, to: { x: zero, y: bottom }, class: 'rule' });
}

export function line(
  pen: Pen,
  { id, before, scenario, change }: CostRow,
  top: number,
  space: Layout,
  words: Words,
): void {
  const { wide, level } = space;
  const y = wide ? top + 18 : top + 36;
  const { format } = words;
  const tip = say(words, 'tip', {
    name: say(words, id),
    before: format.money(before),
    scenario: format.money(scenario),
    change: format.change(change),
  });
  pen.put('g', id, { class: 'of-cost', 'data-tip': tip }, (row) => {
    text(row, 'name', { x: 0, y: wide ? y + 5 : y - 17, class: 'ink' }, say(words, id));
    const start = level(0);
    const length = (value: number | null) => Math.max(0, level(Math.max(0, value ?? 0)) - start);
    row.put('rect', 'was', {
      class: 'pale',
      x: start,
      y: y - 11,
      width: length(before),
      height: 22,
    });
    row.put('rect', 'is', {
      class: 'bar',
      x: start,
      y: y - 6,
      width: length(scenario),
      height: 12,
    });
    if (before !== null && before > 0) {
      const x = start + length(before);
      rule(row, 'mark', { from: { x, y: y - 11 }, to: { x, y: y + 11 }, class: 'stroke' });
    }
    const end = start + Math.max(length(before), length(scenario)) + 9;
    text(row, 'level', { x: end, y: y + 5, class: 'strong' }, format.money(scenario));
    changeBar(row, change, y, space, words);
  });
}

export function totalLine(
  pen: Pen,
  { scenario, change }: CostRow,
  y: number,
  { wide, level, change: place }: Layout,
  words: Words,
): void {
  pen.put('g', 'total', { class: 'of-cost' }, (row) => {
    text(row, 'name', { x: 0, y, class: 'strong' }, say(words, 'total'));
    const left = wide ? level(0) : 150;
    text(row, 'level', { x: left, y, class: 'strong' }, words.format.money(scenario));
    changeName(row, change, { x: place(0), y, anchor: 'middle' }, words);
  });
}

function changeBar(
  pen: Pen,
  change: number | null,
  y: number,
  { change: x, width }: Layout,
  words: Words,
) {
  const sign = moneySign(change);
  const moves = change !== null && (sign === 'up' || sign === 'down');
  const [from, to] = moves ? [x(Math.min(0, change)), x(Math.max(0, change))] : [x(0), x(0)];
  pen.put('rect', 'change', { class: 'bar', x: from, y: y - 6, width: to - from, height: 12 });
  if (!moves) {
    changeName(pen, change, { x: x(0), y: y + 5, anchor: 'middle' }, words);
    return;
  }
  const wide = width === 720;
  const place: Place = wide
    ? { x: change > 0 ? to + 8 : from - 8, y: y + 5, anchor: change > 0 ? 'start' : 'end' }
    : { x: x(0), y: y - 17, anchor: 'middle' };
  changeName(pen, change, place, words);
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

function changeName(pen: Pen, change: number | null, place: Place, words: Words): void {
  const sign = moneySign(change);
  const still = sign === 'same' || sign === 'unknown';
  const label = sign === 'same' ? say(words, 'still') : words.format.change(change);
  text(pen, 'by', { ...place, class: still ? 'quiet halo' : 'by hued halo' }, label);
}
