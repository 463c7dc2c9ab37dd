import type { KanoReading } from '#model/readings/kano.ts';
import type { Column, Figure } from './figure.ts';
import { kanoPlane, plane } from './kano/kano-plane.ts';
import { kanoRows, type KanoRows, kanoViews, type Wish } from './kano/kano-rows.ts';
import { kanoSays } from './kano/kano-says.ts';
import { frame } from './marks/frame.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { nameOf, say } from './say.ts';

const percent = () => 'percent' as const;
const columns: readonly Column<Wish>[] = [
  { id: 'feature', unit: () => 'text', value: ({ id }) => `feature.${id}` },
  {
    id: 'category',
    unit: () => 'text',
    value: ({ category, decided }) => (decided ? `kind.${category}` : 'kind.open'),
  },
  { id: 'leads', unit: percent, value: ({ leads }) => leads },
  { id: 'better', unit: percent, value: ({ better }) => better },
  { id: 'betterLow', unit: percent, value: ({ betterLow }) => betterLow },
  { id: 'betterHigh', unit: percent, value: ({ betterHigh }) => betterHigh },
  { id: 'worse', unit: percent, value: ({ worse }) => worse },
  { id: 'worseLow', unit: percent, value: ({ worseLow }) => worseLow },
  { id: 'worseHigh', unit: percent, value: ({ worseHigh }) => worseHigh },
  { id: 'answers', unit: () => 'number', value: ({ answers }) => answers },
];

/** W06: what is missed when it is not there, what pleases when it is; class by class, segment by segment. */
export const kano: Figure<KanoRows, Wish, unknown, KanoReading> = {
  id: 'kano',
  levers: [],
  reading: { name: 'kano', of: 'case', views: ['segment'] },
  views: kanoViews,
  rows: kanoRows,
  draw(rows, drawing) {
    const space = plane(drawing.width);
    const known = rows.wishes.length > 0;
    const height = known ? space.y.range[0] + 54 : 60;
    return frame(drawing, { id: 'kano', height, alt: kano.alt(rows, drawing) }, (pen) => {
      if (known) {
        pen.put('g', 'plane', {}, (inside) => kanoPlane(inside, rows, space, drawing));
        return;
      }
      const why = rows.unheard > 0 ? say(drawing, 'tooFew') : notComputable(drawing, rows.missing);
      text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, why);
    });
  },
  table: ({ wishes }) => wishes,
  columns,
  says: kanoSays,
  alt(rows, words) {
    if (rows.wishes.length === 0) return kanoSays(rows, words);
    const list = rows.wishes.map(({ id, better, worse }) =>
      say(words, 'alt.item', {
        name: nameOf(words, `feature.${id}`),
        better: words.format.percent(better, 0),
        worse: words.format.percent(worse, 0),
      }),
    );
    return say(words, 'alt', { list: list.join(say(words, 'alt.join')) });
  },
};
