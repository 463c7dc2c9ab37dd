import type { DeployAndBill } from '#model/deployment/deploy-and-bill.ts';
import { type CellRow, gridRows, type GridRows, gridViews } from './deploy-and-bill/cell-rows.ts';
import { grid, heights } from './deploy-and-bill/grid.ts';
import { gridSays } from './deploy-and-bill/grid-says.ts';
import { gridText } from './deploy-and-bill/grid-text.ts';
import type { Column, Computation, Figure } from './figure.ts';
import { frame } from './marks/frame.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { say } from './say.ts';

const columns: readonly Column<CellRow>[] = [
  { id: 'way', unit: () => 'text', value: ({ way }) => way },
  { id: 'billed', unit: () => 'percent', value: ({ cell }) => cell.billed },
  { id: 'margin', unit: () => 'change', value: ({ cell }) => cell.numbers.margin.change },
  { id: 'low', unit: () => 'change', value: ({ cell }) => cell.numbers.margin.band?.p10 ?? null },
  { id: 'high', unit: () => 'change', value: ({ cell }) => cell.numbers.margin.band?.p90 ?? null },
  { id: 'stock', unit: () => 'change', value: ({ cell }) => cell.numbers.stock.change },
  { id: 'service', unit: () => 'points', value: ({ cell }) => cell.numbers.service.change },
  { id: 'clientsLost', unit: () => 'number', value: ({ cell }) => cell.numbers.clientsLost.change },
  { id: 'payback', unit: () => 'number', value: ({ cell }) => cell.numbers.payback.value },
];

/** W20: three ways to deploy, four shares of clients billed: twelve cells, each with the band of its change. */
export const deployAndBill: Figure<GridRows, CellRow, unknown, DeployAndBill> = {
  id: 'deploy-and-bill',
  levers: ['*'],
  reading: { name: 'deployAndBill', of: 'scenario' },
  views: () => gridViews,
  rows: gridRows,
  draw(rows, drawing) {
    const { width } = drawing;
    const known = rows.cells.length > 0;
    const height = known ? heights[width] : 60;
    const named = { id: 'deploy-and-bill', height, alt: deployAndBill.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (known) {
        grid(pen, rows, width, drawing);
        return;
      }
      const why = rows.stale ? say(drawing, 'says.pending') : notComputable(drawing, rows.missing);
      text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, why);
    });
  },
  table: ({ cells }) => cells,
  columns,
  says: gridSays,
  computed({ best, number }): readonly Computation[] {
    const reading = best?.cell.numbers[number];
    if (!reading || number === 'payback' || reading.value === null || reading.change === null)
      return [];
    const unit = number === 'service' ? 'percent' : number === 'clientsLost' ? 'number' : 'money';
    const before = reading.value - reading.change;
    return [
      {
        result: {
          label: `axis.${number}`,
          unit: unit === 'percent' ? 'points' : unit === 'money' ? 'change' : unit,
          value: reading.change,
        },
        sign: '−',
        terms: [
          { label: 'best', unit, value: reading.value },
          { label: 'before', unit, value: before },
        ],
      },
    ];
  },
  alt(rows, words) {
    const { cells, best, number } = rows;
    if (cells.length === 0) {
      return say(words, 'alt.unknown', { why: notComputable(words, rows.missing) });
    }
    const list = cells.map(({ way, cell, change }) =>
      say(words, 'alt.item', {
        way: say(words, way),
        billed: words.format.percent(cell.billed, 0),
        value: gridText(number, change, words),
      }),
    );
    const values = {
      number: say(words, `axis.${number}`),
      list: list.join(say(words, 'alt.join')),
    };
    return say(words, best ? 'alt' : 'alt.never', values);
  },
};
