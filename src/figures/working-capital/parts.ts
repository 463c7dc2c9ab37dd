import type { Words } from '../figure.ts';
import { type Linear, linear, rounded } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import { moneySign } from '../sign.ts';

/** One part of what is tied up; advances count against it. */
export interface Part {
  readonly id: 'stock' | 'receivables' | 'advances' | 'workingCapital';
  readonly before: number;
  readonly scenario: number;
}

export interface PartSpace {
  readonly wide: boolean;
  readonly width: 360 | 720;
  readonly x: Linear;
  readonly step: number;
}

const hues = {
  stock: 'of-stock',
  receivables: 'of-goods',
  advances: 'of-service',
  workingCapital: 'of-margin',
} as const;

export function partSpace(parts: readonly Part[], width: 360 | 720): PartSpace {
  const wide = width === 720;
  const values = parts.flatMap(({ before, scenario }) => [before, scenario]);
  const domain = rounded(Math.min(0, ...values), Math.max(1, ...values), 5);
  return { wide, width, x: linear(domain, wide ? [230, 500] : [4, 250]), step: wide ? 44 : 60 };
}

/** Before pale, scenario solid, each from the same zero; the change at the end of the line. */
export function partBars(
  pen: Pen,
  parts: readonly Part[],
  { wide, width, x, step }: PartSpace,
  words: Words,
): void {
  const { format } = words;
  parts.forEach(({ id, before, scenario }, k) => {
    const y = k * step + (wide ? 22 : 38);
    pen.put('g', id, { class: hues[id] }, (row) => {
      if (id === 'workingCapital') {
        const top = y - (wide ? 22 : 36);
        rule(row, 'sum', { from: { x: 0, y: top }, to: { x: width, y: top }, class: 'rule' });
      }
      const name = { x: 0, y: wide ? y + 5 : y - 17 };
      const strong = id === 'workingCapital' ? 'strong' : 'ink';
      text(row, 'name', { ...name, class: strong }, say(words, id));
      const bar = (key: string, value: number, style: string, half: number) => {
        const [left, right] = [x(Math.min(0, value)), x(Math.max(0, value))];
        const box = { x: left, y: y - half, width: Math.max(1, right - left), height: 2 * half };
        row.put('rect', key, { class: style, ...box });
      };
      bar('was', before, 'pale', 11);
      bar('is', scenario, 'bar', 6);
      const end = x(Math.max(0, before, scenario)) + 8;
      text(row, 'value', { x: end, y: y + 5, class: 'strong halo' }, format.money(scenario));
      const change = scenario - before;
      const still = moneySign(change) === 'same';
      const by = still ? say(words, 'still') : format.change(change);
      const place = { x: width, y: wide ? y + 5 : y - 17, anchor: 'end' } as const;
      text(
        row,
        'by',
        { ...place, class: still ? 'quiet' : id === 'receivables' ? 'by' : 'by hued' },
        by,
      );
    });
  });
}
