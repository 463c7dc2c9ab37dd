import type { Words } from '../figure.ts';
import { createLabelRoom, dotBox } from '../marks/label-room.ts';
import { type Linear, linear } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { type Shape, symbol } from '../marks/symbol.ts';
import { text } from '../marks/text.ts';
import { nameOf, say } from '../say.ts';
import type { KanoRows, Wish } from './kano-rows.ts';

export interface Plane {
  readonly wide: boolean;
  readonly x: Linear;
  readonly y: Linear;
}

/** A class is told by its shape as well. */
const shapes: Readonly<Record<string, Shape>> = {
  M: 'square',
  O: 'circle',
  A: 'triangle',
  I: 'diamond',
};

export function plane(width: 360 | 720): Plane {
  const wide = width === 720;
  return {
    wide,
    x: linear([0, 1], wide ? [56, 696] : [40, 338]),
    y: linear([0, 1], wide ? [440, 40] : [400, 40]),
  };
}

/** What a feature adds when it is there, against what is lost when it is not; each with its interval. */
export function kanoPlane(pen: Pen, { wishes }: KanoRows, space: Plane, words: Words): void {
  axes(pen, space, words);
  const { x, y, wide } = space;
  const room = createLabelRoom({
    ...{ left: x.range[0] + 2, right: x.range[1] + 2, top: y.range[1], bottom: y.range[0] },
  });
  const size = wide ? 14.5 : 13;
  for (const { worse, better } of wishes) room.take(dotBox(x(worse), y(better), 9));
  for (const wish of wishes) {
    pen.put('g', wish.id, { class: wish.decided ? 'of-service' : 'of-margin' }, (inside) => {
      mark(inside, wish, space);
      // Where room is short, what leaves cold is named by the sentence and the table only.
      if (!wide && wish.decided && wish.category === 'I') return;
      const at = { x: x(wish.worse), y: y(wish.better) };
      const label = nameOf(words, `feature.${wish.id}`);
      const [near, far] = [11, 22];
      const spot = room.place(label, size, [
        { x: at.x + near, y: at.y - 7, anchor: 'start' },
        { x: at.x - near, y: at.y - 7, anchor: 'end' },
        { x: at.x + near, y: at.y + 16, anchor: 'start' },
        { x: at.x - near, y: at.y + 16, anchor: 'end' },
        { x: at.x, y: at.y - far + 6, anchor: 'middle' },
        { x: at.x, y: at.y + far + 4, anchor: 'middle' },
        { x: at.x + near, y: at.y + far + 14, anchor: 'start' },
        { x: at.x - near, y: at.y - far - 4, anchor: 'end' },
      ]);
      const style = wish.decided ? 'ink halo' : 'quiet halo';
      text(inside, 'name', { ...spot, class: wide ? style : `${style} small` }, label);
    });
  }
}

function mark(pen: Pen, wish: Wish, { x, y }: Plane): void {
  const at = { x: x(wish.worse), y: y(wish.better) };
  rule(pen, 'across', {
    from: { x: x(wish.worseLow), y: at.y },
    to: { x: x(wish.worseHigh), y: at.y },
    class: 'link',
  });
  rule(pen, 'along', {
    from: { x: at.x, y: y(wish.betterLow) },
    to: { x: at.x, y: y(wish.betterHigh) },
    class: 'link',
  });
  const shape = shapes[wish.category] ?? 'diamond';
  symbol(pen, 'mark', { ...at, shape, size: 6.5, class: wish.decided ? 'mark' : 'before' });
}

function axes(pen: Pen, { x, y, wide }: Plane, words: Words): void {
  const [left, right] = x.range;
  const [bottom, top] = y.range;
  const { percent } = words.format;
  pen.put('g', 'axes', { class: 'axis' }, (axis) => {
    for (const tick of [0, 0.25, 0.5, 0.75, 1]) {
      const style = tick === 0.5 ? 'rule' : 'grid';
      const flat = { from: { x: left, y: y(tick) }, to: { x: right, y: y(tick) } };
      const tall = { from: { x: x(tick), y: bottom }, to: { x: x(tick), y: top } };
      rule(axis, `y-${tick}`, { ...flat, class: style });
      rule(axis, `x-${tick}`, { ...tall, class: style });
      const beside = { x: left - 6, y: y(tick) + 5, class: 'quiet small', anchor: 'end' } as const;
      text(axis, `y-name-${tick}`, beside, percent(tick, 0));
      const under = { x: x(tick), y: bottom + 20, class: 'quiet small', anchor: 'middle' } as const;
      if (tick > 0) text(axis, `x-name-${tick}`, under, percent(tick, 0));
    }
    text(axis, 'y-title', { x: 0, y: 16, class: 'quiet' }, say(words, 'axis.better'));
    const title = { x: right, y: bottom + 42, class: 'quiet', anchor: 'end' } as const;
    text(axis, 'x-title', title, say(words, 'axis.worse'));
    const inside = wide ? 10 : 6;
    const corners = [
      { id: 'A', x: left + inside, y: top + 20, anchor: 'start' },
      { id: 'O', x: right - inside, y: top + 20, anchor: 'end' },
      { id: 'I', x: left + inside, y: bottom - 12, anchor: 'start' },
      { id: 'M', x: right - inside, y: bottom - 12, anchor: 'end' },
    ] as const;
    for (const { id, ...place } of corners)
      text(axis, `corner-${id}`, { ...place, class: 'quiet heading' }, say(words, `corner.${id}`));
  });
}
