import type { BreakEvenRead } from '#model/costs/break-even-read.ts';
import { axes } from './break-even/axes.ts';
import { breakEvenComputed } from './break-even/computed.ts';
import { curves } from './break-even/curves.ts';
import { heights, plane } from './break-even/plane.ts';
import { breakEvenSays } from './break-even/says.ts';
import {
  breakEvenRows,
  type BreakEvenRows,
  breakEvenViews,
  type StepRow,
} from './break-even/step-rows.ts';
import { zone } from './break-even/zone.ts';
import type { Column, Figure } from './figure.ts';
import { frame } from './marks/frame.ts';
import { createLabelRoom } from './marks/label-room.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { say } from './say.ts';

const columns: readonly Column<StepRow>[] = [
  { id: 'at', unit: () => 'percent', value: ({ at }) => at },
  { id: 'direct', unit: () => 'change', value: ({ direct }) => direct },
  { id: 'indirect', unit: () => 'change', value: ({ indirect }) => indirect },
  { id: 'cost', unit: () => 'change', value: ({ cost }) => cost },
  { id: 'holding', unit: () => 'change', value: ({ holding }) => holding },
  { id: 'net', unit: () => 'change', value: ({ net }) => net },
];

/** W21: what one more point brings, costs and ties up; where they meet, and how sure that is. */
export const breakEven: Figure<BreakEvenRows, StepRow, unknown, BreakEvenRead> = {
  id: 'break-even',
  levers: ['*'],
  reading: { name: 'breakEven', of: 'scenario', views: ['x'] },
  views: () => breakEvenViews,
  rows: breakEvenRows,
  draw(rows, drawing) {
    const { width } = drawing;
    const known = rows.steps.length > 0;
    const named = {
      id: 'break-even',
      height: known ? heights[width] : 60,
      alt: breakEven.alt(rows, drawing),
    };
    return frame(drawing, named, (pen) => {
      if (!known) {
        const why = rows.stale
          ? say(drawing, 'says.pending')
          : notComputable(drawing, rows.missing);
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, why);
        return;
      }
      const space = plane(rows, width);
      const room = createLabelRoom({ ...space, right: width });
      axes(pen, rows.x, space, drawing);
      zone(pen, rows, space, room, drawing);
      curves(pen, space, room, drawing);
    });
  },
  table: ({ steps }) => steps,
  columns,
  says: breakEvenSays,
  computed: breakEvenComputed,
  alt(rows, words) {
    const { band, steps } = rows;
    if (steps.length === 0) {
      return say(words, 'alt.unknown', { why: notComputable(words, rows.missing) });
    }
    const { format } = words;
    return say(words, band?.root ? 'alt.root' : 'alt', {
      along: say(words, `along.${rows.x}`),
      least: format.percent(rows.ends[0], 0),
      most: format.percent(rows.ends[1], 0),
      at: format.percent(band?.root?.p50 ?? null, 1),
      low: format.percent(band?.root?.p10 ?? null, 1),
      high: format.percent(band?.root?.p90 ?? null, 1),
    });
  },
};
