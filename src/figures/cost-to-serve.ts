import type { CostToServe } from '#model/readings/cost-to-serve.ts';
import { bench, groupBars } from './cost-to-serve/groups.ts';
import { serveComputed } from './cost-to-serve/serve-computed.ts';
import { serveSays } from './cost-to-serve/serve-says.ts';
import {
  type GroupRow,
  serveRows,
  type ServeRows,
  serveViews,
} from './cost-to-serve/serve-rows.ts';
import { fall, waterfall } from './cost-to-serve/waterfall.ts';
import type { Column, Figure } from './figure.ts';
import { frame } from './marks/frame.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { nameOf, say } from './say.ts';

const columns: readonly Column<GroupRow>[] = [
  { id: 'group', unit: () => 'text', value: ({ name }) => name },
  { id: 'revenue', unit: () => 'money', value: ({ revenue }) => revenue },
  { id: 'goods', unit: () => 'money', value: ({ goods }) => goods },
  { id: 'full', unit: () => 'money', value: ({ full }) => full },
  { id: 'avoidable', unit: () => 'money', value: ({ avoidable }) => avoidable },
  { id: 'margin', unit: () => 'change', value: ({ margin }) => margin },
  { id: 'other', unit: () => 'change', value: ({ other }) => other },
  { id: 'shareOfRevenue', unit: () => 'percent', value: (row) => row.shareOfRevenue },
  { id: 'shareOfCost', unit: () => 'percent', value: (row) => row.shareOfCost },
];

/** W16: from revenue to margin, and who consumes what. */
export const costToServe: Figure<ServeRows, GroupRow, unknown, CostToServe> = {
  id: 'cost-to-serve',
  levers: ['holdingRate', 'sharedToParts', 'avoidable.{line}'],
  reading: { name: 'costToServe', of: 'scenario' },
  views: () => serveViews,
  rows: serveRows,
  draw(rows, drawing) {
    const { width } = drawing;
    const space = rows.steps.length === 0 ? null : fall(rows.steps, width);
    const groups = space && bench(rows, width);
    const below = space ? space.top + rows.steps.length * space.step + (space.wide ? 34 : 36) : 0;
    const height = groups ? below + (groups.wide ? 44 : 64) + rows.groups.length * groups.step : 60;
    const named = { id: 'cost-to-serve', height, alt: costToServe.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (!space || !groups) {
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, notComputable(drawing, rows.missing));
        return;
      }
      pen.put('g', 'fall', {}, (inner) => waterfall(inner, rows.steps, rows.basis, space, drawing));
      pen.put('g', 'groups', {}, (inner) => groupBars(inner, rows, below, groups, drawing));
    });
  },
  table: ({ groups }) => groups,
  columns,
  says: serveSays,
  computed: serveComputed,
  alt(rows, words) {
    if (rows.groups.length === 0) {
      return say(words, 'alt.unknown', { why: notComputable(words, rows.missing) });
    }
    const { format } = words;
    const list = rows.groups.map(({ name, margin }) =>
      say(words, 'alt.item', { name: nameOf(words, name), value: format.change(margin) }),
    );
    return say(words, 'alt', {
      revenue: format.money(rows.revenue),
      margin: format.money(rows.margin),
      list: list.join(say(words, 'alt.join')),
    });
  },
};
