import type { Column, Computation, Figure, Words } from './figure.ts';
import { foot, layout, trade } from './four-trades/trade-bars.ts';
import {
  ends,
  families,
  rateOf,
  type Trade,
  type TradeRows,
  tradeRows,
} from './four-trades/trade-rows.ts';
import { frame } from './marks/frame.ts';
import { rule } from './marks/line.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { say, sentence } from './say.ts';
import { moneySign } from './sign.ts';

const columns: readonly Column<Trade>[] = [
  { id: 'family', unit: () => 'text', value: ({ id }) => id },
  { id: 'revenueBefore', unit: () => 'money', value: ({ revenue }) => revenue.before },
  { id: 'revenue', unit: () => 'money', value: ({ revenue }) => revenue.scenario },
  { id: 'marginBefore', unit: () => 'money', value: ({ margin }) => margin.before },
  { id: 'margin', unit: () => 'money', value: ({ margin }) => margin.scenario },
  { id: 'rate', unit: () => 'percent', value: rateOf },
];

/** W01b: what each of the four trades sells, what is left of it, and what they all share. */
export const fourTrades: Figure<TradeRows, Trade> = {
  id: 'four-trades',
  levers: ['*'],
  views: () => [{ id: 'family', options: ['all', ...families] }],
  rows: tradeRows,
  draw(rows, drawing) {
    const space = layout(rows, drawing.width);
    const top = space.wide ? 34 : 26;
    const bottom = top + rows.trades.length * space.step + 4;
    const height = rows.trades.length === 0 ? 60 : bottom + (space.wide ? 78 : 112);
    const named = { id: 'four-trades', height, alt: fourTrades.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (rows.trades.length === 0) {
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, notComputable(drawing, rows.missing));
        return;
      }
      const zero = space.x(0);
      const head = { x: space.wide ? zero : 0, y: 16, class: 'quiet' };
      text(pen, 'head', head, say(drawing, space.wide ? 'head' : 'head.short'));
      const axis = { from: { x: zero, y: 26 }, to: { x: zero, y: height - 8 }, class: 'rule' };
      if (space.wide) rule(pen, 'zero', axis);
      rows.trades.forEach((row, k) => {
        const quiet = rows.chosen !== null && rows.chosen !== row.id;
        trade(pen, row, { top: top + k * space.step, quiet }, space, drawing);
      });
      const end = { x: drawing.width, y: bottom - 4 };
      rule(pen, 'sum', { from: { x: 0, y: bottom - 4 }, to: end, class: 'rule' });
      foot(pen, rows, bottom + 12, space, drawing);
    });
  },
  table: ({ trades }) => trades,
  columns,
  says(rows, words) {
    const { first, last } = ends(rows);
    if (!first || !last || !rows.revenue.scenario) {
      return sentence(say(words, 'says.unknown', { why: notComputable(words, rows.missing) }));
    }
    const chosen = rows.trades.find(({ id }) => id === rows.chosen);
    if (chosen) return ofOne(chosen, words);
    const most = rows.trades.toSorted((a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0));
    const moved = most[0] && ['up', 'down'].includes(moneySign(most[0].change)) ? most[0] : null;
    if (moved) return sentence(ofMove(moved, words));
    const { format } = words;
    return sentence(
      say(words, (last.margin.scenario ?? 0) < 0 ? 'says.start.losing' : 'says.start', {
        first: say(words, `${first.id}.the`),
        share: format.percent((first.revenue.scenario ?? 0) / rows.revenue.scenario, 0),
        last: say(words, `${last.id}.the`),
        rate: format.percent(rateOf(last), 0),
        loss: format.money(Math.abs(last.margin.scenario ?? 0)),
      }),
    );
  },
  computed: (rows) => [
    ...rows.trades.filter(({ id }) => rows.chosen === null || rows.chosen === id).map(ownMargin),
    ...(rows.trades.length > 1 ? [whole(rows)] : []),
  ],
  alt(rows, words) {
    const { format } = words;
    const list = rows.trades.map(({ id, revenue, margin }) =>
      say(words, 'alt.item', {
        name: say(words, id),
        revenue: format.money(revenue.scenario),
        margin: format.money(margin.scenario),
      }),
    );
    if (list.length === 0)
      return say(words, 'alt.unknown', { why: notComputable(words, rows.missing) });
    return say(words, 'alt', {
      list: list.join(say(words, 'alt.join')),
      shared: format.money(rows.shared.scenario),
      margin: format.money(rows.margin.scenario),
    });
  },
};

function ofOne(one: Trade, words: Words): string {
  const { format } = words;
  const left = one.margin.scenario ?? 0;
  const sign = moneySign(one.change);
  const told = say(words, left < 0 ? 'says.one.losing' : 'says.one', {
    the: say(words, `${one.id}.the`),
    revenue: format.money(one.revenue.scenario),
    margin: format.money(Math.abs(left)),
    rate: format.percent(rateOf(one), 0),
  });
  const moved = sign === 'up' || sign === 'down';
  const by = format.money(Math.abs(one.change ?? 0));
  return sentence(moved ? `${told} ${say(words, `says.one.${sign}`, { by })}` : told);
}

function ofMove(one: Trade, words: Words): string {
  const by = words.format.money(Math.abs(one.change ?? 0));
  return say(words, `says.${moneySign(one.change)}`, { the: say(words, `${one.id}.the`), by });
}

function ownMargin({ id, revenue, margin, own }: Trade): Computation {
  const costs = own.filter(({ value }) => value !== 0);
  return {
    result: { label: `how.margin.${id}`, unit: 'money', value: margin.scenario },
    sign: '−',
    terms: [
      { label: `how.revenue.${id}`, unit: 'money', value: revenue.scenario },
      ...costs.map((cost) => ({
        label: `how.own.${cost.id}`,
        unit: 'money' as const,
        value: cost.value,
      })),
    ],
  };
}

function whole({ trades, shared, margin }: TradeRows): Computation {
  const families = trades.map(({ id, margin: own }) => ({
    label: `how.margin.${id}`,
    unit: 'money' as const,
    value: own.scenario,
  }));
  const cost = shared.scenario === null ? null : -shared.scenario;
  return {
    result: { label: 'margin', unit: 'money', value: margin.scenario },
    sign: '+',
    terms: [...families, { label: 'how.shared', unit: 'change', value: cost }],
  };
}
