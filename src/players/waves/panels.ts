import type { Drawing, Words } from '#figures/figure.ts';
import { type Linear, linear, rounded } from '#figures/marks/linear.ts';
import { polyline, rule } from '#figures/marks/line.ts';
import type { Pen } from '#figures/marks/pen.ts';
import { type Shape, symbol } from '#figures/marks/symbol.ts';
import { text } from '#figures/marks/text.ts';
import { say } from '#figures/say.ts';
import type { WaveMonth, WavesReading } from '#model/readings/waves.ts';

type Name = keyof WaveMonth;

interface Panel {
  readonly name: Name;
  readonly hue: string;
  readonly shape: Shape;
  readonly height: number;
}

const panels: readonly Panel[] = [
  { name: 'margin', hue: 'of-margin', shape: 'triangle', height: 62 },
  { name: 'service', hue: 'of-service', shape: 'circle', height: 62 },
  { name: 'stock', hue: 'of-stock', shape: 'diamond', height: 62 },
  { name: 'cash', hue: 'of-cost', shape: 'square', height: 110 },
];
const HEAD = 26;
const GAP = 22;
const FOOT = 30;

export function panelHeight(width: 360 | 720): number {
  const heights = panels.reduce((sum, { height }) => sum + height + HEAD + GAP, 0);
  return heights + FOOT + (width === 360 ? 6 : 0);
}

/** Four lines over the months, one scale of time: what has happened in full, what is to come pale. */
export function wavePanels(pen: Pen, read: WavesReading, at: number, drawing: Drawing): void {
  const wide = drawing.width === 720;
  const months = read.months;
  const x = linear([0, months.length - 1], wide ? [8, 600] : [4, 272]);
  let top = 0;
  for (const panel of panels) {
    onePanel(pen, panel, months, at, { x, top, end: read.end }, drawing);
    top += panel.height + HEAD + GAP;
  }
  const foot = top + 6;
  for (const month of x.ticks(wide ? 6 : 3)) {
    const anchor = month === 0 ? 'start' : 'middle';
    const label =
      month === 0
        ? say(drawing, 'axis.start')
        : say(drawing, 'axis', { n: drawing.format.number(month) });
    text(pen, `month-${month}`, { x: x(month), y: foot, class: 'quiet', anchor }, label);
  }
}

function onePanel(
  pen: Pen,
  { name, hue, shape, height }: Panel,
  months: readonly WaveMonth[],
  at: number,
  { x, top, end }: { readonly x: Linear; readonly top: number; readonly end: number },
  words: Drawing,
): void {
  const values = months.map((month) => month[name]);
  const domain = rounded(Math.min(...values), Math.max(...values), 3);
  const floor = top + HEAD + height;
  const y = linear(domain, [floor, top + HEAD]);
  const place = (month: number) => ({ x: x(month), y: y(values[month]!) });
  const points = values.map((_, month) => place(month));
  pen.put('g', name, { class: hue }, (panel) => {
    text(panel, 'name', { x: 0, y: top + 14, class: 'quiet' }, say(words, `panel.${name}`));
    const base = name === 'cash' ? y(0) : floor;
    rule(panel, 'base', {
      from: { x: x(0), y: base },
      to: { x: x(months.length - 1), y: base },
      class: 'rule',
    });
    const last = Math.min(end, months.length - 1);
    rule(panel, 'end', {
      from: { x: x(last), y: top + HEAD },
      to: { x: x(last), y: floor },
      class: 'lead',
    });
    polyline(panel, 'all', { runs: [points], class: 'other' });
    polyline(panel, 'so-far', { runs: [points.slice(0, at + 1)], class: 'course' });
    symbol(panel, 'now', { ...place(at), shape, size: 6, class: 'mark' });
    const value = { x: words.width, y: place(at).y + 5, class: 'strong', anchor: 'end' } as const;
    text(panel, 'value', value, told(name, values[at]!, words));
  });
}

function told(name: Name, value: number, { format }: Words): string {
  if (name === 'service') return format.percent(value);
  return name === 'cash' ? format.change(value) : format.money(value);
}
