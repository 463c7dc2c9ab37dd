import type { WhaleReading } from '#model/readings/whale-curve.ts';
import type { Column, Figure } from './figure.ts';
import { frame } from './marks/frame.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { say } from './say.ts';
import { strip } from './whale-curve/strip.ts';
import { bottom, plane, whale } from './whale-curve/whale-plane.ts';
import { type UpTo, whaleRows, type WhaleRows, whaleViews } from './whale-curve/whale-rows.ts';
import { whaleSays } from './whale-curve/whale-says.ts';

const columns: readonly Column<UpTo>[] = [
  { id: 'share', unit: () => 'percent', value: ({ share }) => share },
  { id: 'clients', unit: () => 'number', value: ({ clients }) => clients },
  { id: 'earned', unit: () => 'percent', value: ({ earned }) => earned },
  { id: 'gross', unit: () => 'percent', value: ({ gross }) => gross },
];

/** W04: cumulative margin of the clients, from the most profitable to the least, before and after cost-to-serve. */
export const whaleCurve: Figure<WhaleRows, UpTo, unknown, WhaleReading> = {
  id: 'whale-curve',
  levers: [],
  reading: { name: 'whaleCurve', of: 'case', views: ['year', 'basis', 'without'] },
  views: whaleViews,
  rows: whaleRows,
  draw(rows, drawing) {
    const space = plane(rows, drawing.width);
    const known = rows.seen?.curve != null;
    const height = known ? bottom + (space.wide ? 130 : 176) : 60;
    const named = { id: 'whale-curve', height, alt: whaleCurve.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (!known) {
        const why = rows.seen ? say(drawing, 'nothing') : notComputable(drawing, rows.missing);
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, why);
        return;
      }
      pen.put('g', 'whale', {}, (inside) => whale(inside, rows, space, drawing));
      const at = { x: space.x, y: bottom + 64, wide: space.wide };
      pen.put('g', 'strip', {}, (inside) => strip(inside, rows, at, drawing));
    });
  },
  table: ({ tenths }) => tenths,
  columns,
  says: whaleSays,
  computed({ seen }) {
    if (!seen?.curve) return [];
    const { top, total, losers, clients } = seen;
    const money = (label: string, value: number) => ({ label, unit: 'money', value }) as const;
    const count = (label: string, value: number) => ({ label, unit: 'number', value }) as const;
    return [
      {
        result: money('how.total', total),
        sign: '−',
        terms: [money('how.top', top), money('how.fallen', top - total)],
      },
      {
        result: { label: 'how.peak', unit: 'percent', value: top / total },
        sign: '÷',
        terms: [money('how.top', top), money('how.total', total)],
      },
      {
        result: { label: 'how.losing', unit: 'percent', value: losers / clients },
        sign: '÷',
        terms: [count('how.losers', losers), count('how.clients', clients)],
      },
    ];
  },
  alt(rows, words) {
    const { seen } = rows;
    if (!seen?.curve) return whaleSays(rows, words);
    const { percent, number } = words.format;
    return say(words, 'alt', {
      clients: number(seen.clients, 0),
      fifth: percent(seen.topFifth, 0),
      peak: percent(seen.top / seen.total, 0),
      losers: number(seen.losers, 0),
    });
  },
};
