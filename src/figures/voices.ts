import type { VoicesReading } from '#model/readings/voices.ts';
import type { Column, Figure, Words } from './figure.ts';
import { frame } from './marks/frame.ts';
import { rounded } from './marks/linear.ts';
import { rule } from './marks/line.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { say } from './say.ts';
import { bench, intervalLine } from './voices/interval-line.ts';
import { type Gap, type Said, voiceRows, type VoiceRows, voiceViews } from './voices/voice-rows.ts';
import { voiceSays } from './voices/voice-says.ts';

type Row = Said | Gap;

const unit = (row: Row) => ('isOne' in row ? 'points' : 'percent');
const columns: readonly Column<Row>[] = [
  { id: 'source', unit: () => 'text', value: ({ id }) => id },
  { id: 'value', unit, value: ({ value }) => value },
  { id: 'low', unit, value: ({ low }) => low },
  { id: 'high', unit, value: ({ high }) => high },
  { id: 'answers', unit: () => 'number', value: (row) => ('isOne' in row ? null : row.answers) },
  { id: 'members', unit: () => 'number', value: (row) => ('isOne' in row ? null : row.members) },
  {
    id: 'isOne',
    unit: () => 'text',
    value: (row) => ('isOne' in row ? (row.isOne ? 'yes' : 'no') : null),
  },
];

/** W05: the same question to each source, with its interval; and each pair of them, with that of their difference. */
export const voices: Figure<VoiceRows, Row, unknown, VoicesReading> = {
  id: 'voices',
  levers: [],
  reading: { name: 'voices', of: 'case', views: ['criterion'] },
  views: voiceViews,
  rows: voiceRows,
  draw(rows, drawing) {
    const { said, gaps } = rows;
    const above = bench([0, 1], drawing.width);
    const { wide, step } = above;
    const top = wide ? 48 : 62;
    const second = top + said.length * step + (wide ? 34 : 20);
    const first = second + (wide ? 44 : 62);
    const height =
      said.length === 0 ? 60 : gaps.length === 0 ? second : first + gaps.length * step + 4;
    const named = { id: 'voices', height, alt: voices.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      if (said.length === 0) {
        text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, notComputable(drawing, rows.missing));
        return;
      }
      const { percent, points } = drawing.format;
      text(pen, 'head', { x: 0, y: 16, class: 'heading' }, say(drawing, 'head.shares'));
      said.forEach((one, k) => {
        pen.put('g', one.id, { class: 'of-service' }, (inside) => {
          const name = say(drawing, one.id);
          const label = percent(one.value, 0);
          const aside = say(drawing, 'heard', {
            answers: drawing.format.number(one.answers, 0),
            members: drawing.format.number(one.members, 0),
          });
          const told = wide ? name : `${name} · ${aside}`;
          const place = { ...above, y: top + k * step, name: told, label, aside, sure: true };
          intervalLine(inside, one, place);
        });
      });
      if (gaps.length === 0) return;
      const ends = gaps.flatMap(({ low, high }) => [low, high]);
      const domain = rounded(Math.min(0, ...ends), Math.max(0, ...ends), 4);
      const below = bench(domain, drawing.width);
      text(pen, 'head-gaps', { x: 0, y: second, class: 'heading' }, say(drawing, 'head.gaps'));
      gaps.forEach((gap, k) => {
        pen.put('g', gap.id, { class: gap.isOne ? 'of-service' : 'of-margin' }, (inside) => {
          const label = gap.isOne ? points(gap.value, 0) : say(drawing, 'undecided');
          const y = first + k * step;
          const place = { y, name: pairName(gap, drawing), label };
          const [zero, half] = [below.x(0), wide ? step / 2 : 10];
          const cut = { from: { x: zero, y: y - half }, to: { x: zero, y: y + half } };
          rule(inside, 'zero', { ...cut, class: 'limit' });
          intervalLine(inside, gap, { ...below, ...place, sure: gap.isOne });
        });
      });
    });
  },
  table: ({ said, gaps }) => [...said, ...gaps],
  columns,
  says: voiceSays,
  computed: ({ said, gaps }) =>
    gaps.map(({ id, one, other, value }) => ({
      result: { label: id, unit: 'points', value },
      sign: '−',
      terms: [one, other].map((source) => ({
        ...{ label: source, unit: 'percent' as const },
        value: said.find((each) => each.id === source)?.value ?? null,
      })),
    })),
  alt(rows, words) {
    if (rows.said.length === 0) return voiceSays(rows, words);
    const { percent } = words.format;
    const list = rows.said.map(({ id, value, low, high }) =>
      say(words, 'alt.item', {
        name: say(words, id),
        value: percent(value, 0),
        low: percent(low, 0),
        high: percent(high, 0),
      }),
    );
    return say(words, 'alt', { list: list.join(say(words, 'alt.join')) });
  },
};

function pairName({ one, other }: Gap, words: Words): string {
  return say(words, 'gap', { one: say(words, one), other: say(words, `bare.${other}`) });
}
