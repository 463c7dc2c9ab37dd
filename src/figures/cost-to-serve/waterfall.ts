import type { Words } from '../figure.ts';
import { type Linear, linear, rounded } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import type { Step } from './serve-rows.ts';

export interface Fall {
  readonly wide: boolean;
  readonly x: Linear;
  /** px from one step to the next. */
  readonly step: number;
  readonly top: number;
}

export function fall(steps: readonly Step[], width: 360 | 720): Fall {
  const wide = width === 720;
  const [low, high] = rounded(
    Math.min(0, ...steps.map(({ to }) => to)),
    Math.max(...steps.map(({ from, to }) => Math.max(from, to))),
    5,
  );
  return {
    wide,
    x: linear([low, high], wide ? [210, 632] : [0, 288]),
    step: wide ? 27 : 42,
    top: wide ? 8 : 0,
  };
}

/** From revenue down to margin: each step starts where the one above stopped. */
export function waterfall(
  pen: Pen,
  steps: readonly Step[],
  basis: string,
  space: Fall,
  words: Words,
): void {
  const { wide, x, step, top } = space;
  steps.forEach(({ id, amount, from, to, kind }, k) => {
    const y = top + k * step + (wide ? 12 : 28);
    const hue = kind === 'level' ? 'of-margin' : id === 'goods' ? 'of-goods' : 'of-cost';
    pen.put('g', id, { class: hue }, (row) => {
      const strong = kind === 'level' ? 'strong' : 'ink';
      const label = id === 'margin' ? say(words, `margin.${basis}`) : say(words, id);
      text(row, 'name', { x: 0, y: wide ? y + 5 : y - 14, class: `${strong} halo` }, label);
      const [left, right] = [x(Math.min(from, to)), x(Math.max(from, to))];
      const box = { x: left, y: y - 8, width: Math.max(1, right - left), height: 16 };
      row.put('rect', 'bar', { class: 'bar', ...box });
      if (k < steps.length - 1) {
        const at = x(to);
        rule(row, 'next', {
          from: { x: at, y: y + 8 },
          to: { x: at, y: y + step - 8 },
          class: 'rule',
        });
      }
      const value = kind === 'level' ? amount : -amount;
      const money = kind === 'level' ? words.format.money(value) : words.format.change(value);
      text(row, 'value', { x: right + 8, y: y + 5, class: `${strong} halo` }, money);
    });
  });
}
