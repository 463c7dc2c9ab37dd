import type { AdoptionReading } from '#model/readings/adoption.ts';
import type { Column, Figure } from './figure.ts';
import { fallHeight, fallingBars } from './adoption/falling-bars.ts';
import { type Fall, fallsOf, type FallRows } from './adoption/falls.ts';
import { frame } from './marks/frame.ts';
import { text } from './marks/text.ts';
import { missingTables, notComputable } from './missing.ts';
import { say, sentence } from './say.ts';
import { moneySign } from './sign.ts';

const columns: readonly Column<Fall>[] = [
  { id: 'item', unit: () => 'text', value: ({ id }) => id },
  { id: 'change', unit: () => 'change', value: ({ change }) => change },
];

/** W30: from the gain the model computes to the one that people let through. */
export const adoption: Figure<FallRows, Fall, unknown, AdoptionReading> = {
  id: 'adoption',
  levers: ['*'],
  reading: { name: 'adoption', of: 'scenario' },
  rows: ({ scenario, read }) => ({
    ...fallsOf(scenario.delta.margin, read),
    missing: missingTables(scenario),
  }),
  draw(rows, drawing) {
    const height = fallHeight(rows.falls.length, drawing.width);
    const named = { id: 'adoption', height, alt: adoption.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (rows.falls.length > 0) fallingBars(pen, rows.falls, drawing);
      else text(pen, 'none', { x: 0, y: 30, class: 'quiet' }, notComputable(drawing, rows.missing));
    });
  },
  table: ({ falls }) => falls,
  columns,
  says({ falls, read, missing }, words) {
    const [gain] = falls;
    const kept = falls.at(-1);
    if (!gain || !kept || !read)
      return sentence(say(words, 'says.unknown', { why: notComputable(words, missing) }));
    const { format } = words;
    const sign = moneySign(gain.change);
    if (sign === 'same') return say(words, 'says.none');
    if (sign === 'down') return say(words, 'says.loss', { gain: format.money(-gain.change) });
    const holds = falls.slice(1, -1);
    const most = holds.toSorted((a, b) => a.change - b.change)[0];
    const held = most && moneySign(most.change) === 'down' ? most.id : 'none';
    return say(words, 'says.kept', {
      gain: format.money(gain.change),
      kept: format.money(kept.change),
      share: format.percent(read.share, 0),
      delay: format.number(read.delay, 1),
      most: say(words, `most.${held}`),
    });
  },
  computed: ({ read }) =>
    read === null
      ? []
      : [
          {
            result: { label: 'how.share', unit: 'percent', value: read.share },
            sign: '×',
            terms: (['reach', 'aligned', 'ruled'] as const).map((id) => {
              return { label: `how.${id}`, unit: 'percent' as const, value: read[id] };
            }),
          },
        ],
  alt({ falls, missing }, words) {
    const [gain] = falls;
    const kept = falls.at(-1);
    if (!gain || !kept)
      return sentence(say(words, 'alt.unknown', { why: notComputable(words, missing) }));
    return say(words, 'alt', {
      gain: words.format.change(gain.change),
      kept: words.format.change(kept.change),
    });
  },
};
