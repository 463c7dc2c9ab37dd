import { heads, layout, line, totalLine } from './cost-lines/bars.ts';
import { type CostRow, type CostRows, costRows, largestChange } from './cost-lines/cost-rows.ts';
import type { Column, Figure } from './figure.ts';
import { frame } from './marks/frame.ts';
import { rule } from './marks/line.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { say, sentence } from './say.ts';
import { moneySign } from './sign.ts';

const columns: readonly Column<CostRow>[] = [
  { id: 'family', unit: () => 'text', value: ({ id }) => id },
  { id: 'before', unit: () => 'money', value: ({ before }) => before },
  { id: 'scenario', unit: () => 'money', value: ({ scenario }) => scenario },
  { id: 'change', unit: () => 'change', value: ({ change }) => change },
];

/** Where the cost of service goes, family by family, before → scenario. */
export const costLines: Figure<CostRows, CostRow> = {
  id: 'cost-lines',
  levers: ['*'],
  rows: costRows,
  draw(rows, drawing) {
    const space = rows.lines.length === 0 ? null : layout(rows, drawing.width);
    const foot = 34 + rows.lines.length * (space?.step ?? 0);
    const named = { id: 'cost-lines', height: foot + 40, alt: costLines.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (!space) {
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, notComputable(drawing, rows.missing));
        return;
      }
      heads(pen, space, foot, drawing);
      rows.lines.forEach((row, k) => line(pen, row, 32 + k * space.step, space, drawing));
      const sum = { from: { x: 0, y: foot }, to: { x: drawing.width, y: foot } };
      rule(pen, 'sum', { ...sum, class: 'rule' });
      totalLine(pen, rows.total, foot + 25, space, drawing);
    });
  },
  table: ({ lines, total: sum }) => [...lines, sum],
  columns,
  says(rows, words) {
    const sign = moneySign(rows.total.change);
    const { format } = words;
    const level = format.money(rows.total.scenario);
    if (sign === 'unknown') {
      return sentence(say(words, 'says.unknown', { why: notComputable(words, rows.missing) }));
    }
    const main = largestChange(rows);
    if (sign === 'same') {
      return main && moneySign(main.change) !== 'same'
        ? say(words, 'says.shifted', { level, family: say(words, `${main.id}.in`) })
        : say(words, 'says.start', { level });
    }
    return say(words, `says.${sign}`, {
      by: format.money(Math.abs(rows.total.change ?? 0)),
      level,
      family: main ? say(words, `${main.id}.in`) : '',
      part: format.change(main?.change ?? null),
    });
  },
  computed({ lines, total }) {
    const family = (row: CostRow) =>
      ({ label: row.id, unit: 'money', value: row.scenario }) as const;
    const level = (of: 'before' | 'scenario') =>
      ({ label: `how.${of}`, unit: 'money', value: total[of] }) as const;
    return [
      { result: family(total), sign: '+', terms: lines.map(family) },
      {
        result: { label: 'how.change', unit: 'change', value: total.change },
        sign: '−',
        terms: [level('scenario'), level('before')],
      },
    ];
  },
  alt(rows, words) {
    if (rows.lines.length === 0) {
      return say(words, 'alt.unknown', { why: notComputable(words, rows.missing) });
    }
    const list = rows.lines.slice(0, 4).map(({ id, scenario }) => {
      return say(words, 'alt.item', { name: say(words, id), value: words.format.money(scenario) });
    });
    const { before, scenario } = rows.total;
    return say(words, 'alt', {
      list: list.join(say(words, 'alt.join')),
      before: words.format.money(before),
      scenario: words.format.money(scenario),
    });
  },
};
