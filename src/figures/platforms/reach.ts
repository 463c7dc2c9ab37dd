import type { Words } from '../figure.ts';
import { linear } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import { moneySign, shareSign } from '../sign.ts';
import type { PlatformRows } from './site-rows.ts';

interface Column {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const step = 52;

/** Whom a piece on a shelf reaches within so many hours, today and in the scenario. */
export function reach(pen: Pen, rows: PlatformRows, at: Column, words: Words): void {
  const { left, right, top } = at;
  const x = linear([0, 1], [left + 8, right - 68]);
  pen.put('g', 'reach', { class: 'of-service' }, (inside) => {
    text(inside, 'head', { x: left, y: top, class: 'heading' }, say(words, `reach.${rows.of}`));
    rows.reach.forEach(({ id, today, scenario }, k) => {
      const y = top + 52 + k * step;
      inside.put('g', id, {}, (row) => {
        text(row, 'name', { x: left, y: y - 16, class: 'quiet' }, say(words, id));
        rule(row, 'track', { from: { x: x(0), y }, to: { x: x(1), y }, class: 'grid' });
        const moved = shareSign(scenario - today) !== 'same';
        const bar = { from: { x: x(0), y }, to: { x: x(scenario), y }, class: 'change hued' };
        rule(row, 'bar', bar);
        row.put('circle', 'before', { class: 'before hollow', cx: x(today), cy: y, r: 5.5 });
        row.put('circle', 'after', { class: 'mark', cx: x(scenario), cy: y, r: moved ? 6.5 : 5 });
        const value = words.format.percent(scenario, scenario > 0.9995 ? 0 : 1);
        text(row, 'value', { x: right, y: y + 5, class: 'strong', anchor: 'end' }, value);
      });
    });
  });
}

/** Stock on the shelves and what the sites cost a year; the change beside. */
export function sums(pen: Pen, { sums: all }: PlatformRows, at: Column, words: Words): void {
  const { left, right, top } = at;
  const { format } = words;
  pen.put('g', 'sums', {}, (inside) => {
    text(inside, 'head', { x: left, y: top, class: 'heading' }, say(words, 'sums'));
    all.forEach(({ id, scenario, change }, k) => {
      const y = top + 30 + k * 46;
      inside.put('g', id, { class: id === 'stock' ? 'of-stock' : 'of-cost' }, (row) => {
        text(row, 'name', { x: left, y, class: 'quiet' }, say(words, `sum.${id}`));
        const value = { x: right, y, class: 'strong', anchor: 'end' } as const;
        text(row, 'value', value, format.money(scenario));
        const moved = ['up', 'down'].includes(moneySign(change));
        const by = moved ? format.change(change) : say(words, 'same');
        const place = { x: right, y: y + 19, anchor: 'end' } as const;
        text(row, 'by', { ...place, class: moved ? 'by hued' : 'quiet' }, by);
      });
    });
  });
}
