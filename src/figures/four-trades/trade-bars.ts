import type { Words } from '../figure.ts';
import { type Linear, linear, rounded } from '../marks/linear.ts';
import { rule } from '../marks/line.ts';
import type { Pen } from '../marks/pen.ts';
import { text } from '../marks/text.ts';
import { say } from '../say.ts';
import { difference, moneySign } from '../sign.ts';
import { type BeforeAfter, rateOf, type Trade, type TradeRows } from './trade-rows.ts';

export interface Layout {
  readonly wide: boolean;
  readonly x: Linear;
  /** px from one family to the next. */
  readonly step: number;
}

export function layout({ trades, shared, margin }: TradeRows, width: 360 | 720): Layout {
  const wide = width === 720;
  const all = [...trades.flatMap((trade) => [trade.revenue, trade.margin]), shared, margin];
  const values = all.flatMap(({ before, scenario }) => [before ?? 0, scenario ?? 0]);
  // Held on a coarse step of the whole, so that bars keep still while a lever moves; no axis shows its ends.
  const high = rounded(0, Math.max(1, ...values), 4)[1];
  const grain = high / 40;
  const low = grain * Math.floor(Math.min(0, ...values) / grain);
  return { wide, x: linear([low, high], wide ? [190, 600] : [0, 250]), step: wide ? 58 : 82 };
}

/** One family: what it sells, and what is left of it once it has paid for itself. */
export function trade(
  pen: Pen,
  row: Trade,
  { top, quiet }: { readonly top: number; readonly quiet: boolean },
  space: Layout,
  words: Words,
): void {
  const { format } = words;
  const y = space.wide ? top : top + 24;
  pen.put('g', row.id, { class: 'of-margin' }, (line) => {
    const name = space.wide ? { x: 0, y: y + 20 } : { x: 0, y: y - 8 };
    text(line, 'name', { ...name, class: quiet ? 'quiet' : 'strong' }, say(words, row.id));
    const sold = { kind: 'volume', at: y } as const;
    bar(line, 'revenue', row.revenue, sold, space);
    const revenue = end(row.revenue, space);
    text(
      line,
      'sold',
      { x: revenue, y: y + 11, class: 'quiet' },
      format.money(row.revenue.scenario),
    );
    bar(line, 'margin', row.margin, { kind: quiet ? 'faded' : 'bar', at: y + 18 }, space);
    const rate = rateOf(row);
    const left = format.money(row.margin.scenario);
    const label =
      rate === null ? left : say(words, 'left', { left, rate: format.percent(rate, 0) });
    const style = quiet ? 'quiet' : 'strong';
    text(line, 'left', { x: end(row.margin, space), y: y + 29, class: style }, label);
  });
}

/** What all families share, and what is left in the end. */
export function foot(pen: Pen, rows: TradeRows, top: number, space: Layout, words: Words): void {
  const lines = [
    { id: 'shared', of: rows.shared, hue: 'cost' },
    { id: 'margin', of: rows.margin, hue: 'margin' },
  ] as const;
  lines.forEach(({ id, of, hue }, k) => {
    const y = top + k * (space.wide ? 32 : 50) + (space.wide ? 0 : 22);
    pen.put('g', id, { class: `of-${hue}` }, (line) => {
      const name = space.wide ? { x: 0, y: y + 11 } : { x: 0, y: y - 7 };
      text(line, 'name', { ...name, class: 'strong' }, say(words, id));
      bar(line, 'bar', of, { kind: 'bar', at: y }, space);
      const place = { x: end(of, space), y: y + 11, class: 'strong' };
      text(line, 'level', place, words.format.money(of.scenario));
    });
  });
}

function bar(
  pen: Pen,
  key: string,
  { before, scenario }: BeforeAfter,
  { kind, at }: { readonly kind: 'volume' | 'bar' | 'faded'; readonly at: number },
  { x }: Layout,
): void {
  const value = scenario ?? 0;
  const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
  pen.put('rect', key, { class: kind, x: from, y: at, width: to - from, height: 13 });
  const moved = ['up', 'down'].includes(moneySign(difference(scenario, before)));
  if (before === null || !moved) return;
  const mark = x(before);
  rule(pen, `${key}-was`, {
    from: { x: mark, y: at - 3 },
    to: { x: mark, y: at + 16 },
    class: 'stroke',
  });
}

/** Where a label starts: right of the bar, of its mark and of zero. */
function end({ before, scenario }: BeforeAfter, { x }: Layout): number {
  return x(Math.max(0, scenario ?? 0, before ?? 0)) + 9;
}
