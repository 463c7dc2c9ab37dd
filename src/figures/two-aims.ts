import type { Column, Computation, Drawing, Figure, Words } from './figure.ts';
import { dumbbell } from './marks/dumbbell.ts';
import { frame } from './marks/frame.ts';
import { linear, rounded } from './marks/linear.ts';
import { rule } from './marks/line.ts';
import type { Pen } from './marks/pen.ts';
import { text } from './marks/text.ts';
import { notComputable } from './missing.ts';
import { say, sentence } from './say.ts';
import { signOf } from './sign.ts';
import {
  type AimRow,
  aimRows,
  type AimRows,
  aims,
  type StudiedAims,
  studiedAims,
  unitOf,
} from './two-aims/aim-rows.ts';
import { written } from './written.ts';

const columns: readonly Column<AimRow>[] = [
  { id: 'what', unit: () => 'text', value: ({ id }) => id },
  { id: 'before', unit: ({ id }) => unitOf(id), value: ({ before }) => before },
  { id: 'plan', unit: ({ id }) => unitOf(id), value: ({ plan }) => plan },
  { id: 'scenario', unit: ({ id }) => unitOf(id), value: ({ scenario }) => scenario },
];

/** W57: what the recommended plan makes common, and what it keeps different, beside today and the reader's scenario. */
export const twoAims: Figure<AimRows, AimRow, StudiedAims> = {
  id: 'two-aims',
  levers: ['*'],
  study: { scenarios: () => [{}, { from: 'S4' }], point: studiedAims },
  rows: aimRows,
  draw(rows, drawing) {
    const wide = drawing.width === 720;
    const column = 30 + 3 * step;
    const height = wide ? column : 2 * column + 28;
    const named = { id: 'two-aims', height, alt: twoAims.alt(rows, drawing) };
    return frame(drawing, named, (pen) => {
      aims.forEach(({ aim, ids }, k) => {
        const [x, y] = wide ? [k * 376, 0] : [0, k * (column + 28)];
        pen.put('g', aim, { transform: `translate(${x},${y})` }, (inside) => {
          text(inside, 'aim', { x: 0, y: 18, class: 'heading' }, say(drawing, aim));
          rule(inside, 'under', { from: { x: 0, y: 28 }, to: { x: 344, y: 28 }, class: 'rule' });
          ids.forEach((id, row) => {
            const found = rows.rows.find((one) => one.id === id);
            if (found) item(inside, found, 30 + row * step, rows, drawing);
          });
        });
      });
    });
  },
  table: ({ rows }) => rows,
  columns,
  says(rows, words) {
    const [offers, mains] = [rowOf(rows, 'offers'), rowOf(rows, 'mains')];
    const common = change(offers);
    const different = change(mains);
    if (common === 'unknown' || different === 'unknown') {
      return sentence(say(words, 'says.unknown', { why: notComputable(words, rows.missing) }));
    }
    const key = `says.${common === 'down' ? 'fewer' : 'asMany'}.${different === 'up' ? 'more' : 'asFew'}`;
    const plan = say(words, key, {
      offers: words.format.number(offers.before),
      left: words.format.number(offers.plan),
      mains: words.format.number(mains.before),
      now: words.format.number(mains.plan),
    });
    const isElsewhere = offers.scenario !== offers.before && offers.scenario !== offers.plan;
    if (!isElsewhere) return plan;
    const here = words.format.number(offers.scenario);
    return `${plan} ${say(words, 'says.here', { here })}`;
  },
  computed: ({ rows, plan }) => [
    sum('network', rows, [
      ['how.holding', plan?.holding ?? null],
      ['how.platforms', plan?.platforms ?? null],
    ]),
    sum('direct', rows, [
      ['how.fees', plan?.fees ?? null],
      ['how.visits', plan?.visits ?? null],
    ]),
  ],
  alt(rows, words) {
    const list = rows.rows
      .filter(({ before, plan }) => before !== null && plan !== null)
      .map(({ id, before, plan }) =>
        say(words, 'alt.item', {
          name: say(words, id),
          before: written0(words, id, before),
          plan: written0(words, id, plan),
        }),
      );
    if (list.length === 0)
      return say(words, 'alt.unknown', { why: notComputable(words, rows.missing) });
    return say(words, 'alt', { list: list.join(say(words, 'alt.join')) });
  },
};

/** px from one line to the next. */
const step = 74;

function item(pen: Pen, row: AimRow, top: number, { missing }: AimRows, words: Drawing): void {
  const { id, before, plan, scenario } = row;
  const hue = id === 'network' ? 'cost' : 'margin';
  const y = top + 52;
  pen.put('g', id, { class: `of-${hue}` }, (line) => {
    text(line, 'name', { x: 0, y: top + 24, class: 'ink' }, say(words, id));
    if (before === null || plan === null) {
      text(line, 'none', { x: 0, y: y + 5, class: 'quiet' }, notComputable(words, missing));
      return;
    }
    const most = Math.max(before, plan, scenario ?? 0, 1);
    const x = linear([0, rounded(0, most, 3)[1]], [62, 276]);
    const [from, to] = x.range;
    const style = id === 'lost' ? 'grid dashed' : 'grid';
    rule(line, 'track', { from: { x: from, y }, to: { x: to, y }, class: style });
    const moved = before !== plan;
    const write = (value: number) => written0(words, id, value);
    if (scenario !== null && scenario !== before && scenario !== plan) {
      rule(line, 'here', {
        from: { x: x(scenario), y: y - 11 },
        to: { x: x(scenario), y: y + 11 },
        class: 'stroke',
      });
    }
    const shape = id === 'network' ? 'square' : 'triangle';
    dumbbell(line, { before, after: plan }, { x, y, shape, moved, write });
  });
}

function written0(words: Words, id: AimRow['id'], value: number | null): string {
  return unitOf(id) === 'money'
    ? written(words.format, 'money', value)
    : words.format.number(value);
}

function rowOf({ rows }: AimRows, id: AimRow['id']): AimRow {
  const row = rows.find((one) => one.id === id);
  if (!row) throw new RangeError(`aim must be one of the rows; got ${id}`);
  return row;
}

function change({ before, plan }: AimRow) {
  return signOf(before === null || plan === null ? null : plan - before, 0.5);
}

function sum(
  id: 'network' | 'direct',
  rows: AimRows['rows'],
  terms: readonly (readonly [string, number | null])[],
): Computation {
  return {
    result: {
      label: `how.${id}`,
      unit: 'money',
      value: rows.find((one) => one.id === id)?.plan ?? null,
    },
    sign: '+',
    terms: terms.map(([label, value]) => ({ label, unit: 'money', value })),
  };
}
