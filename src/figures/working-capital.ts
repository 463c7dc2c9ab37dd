import type { Triangle } from '#model/results.ts';
import type { Column, Figure } from './figure.ts';
import { frame } from './marks/frame.ts';
import { text } from './marks/text.ts';
import { missingTables, notComputable } from './missing.ts';
import { say, sentence } from './say.ts';
import { moneySign } from './sign.ts';
import { type Part, partBars, partSpace } from './working-capital/parts.ts';

interface Rows {
  /** Stock, receivables, advances (negative), and their sum; none when one is not known. */
  readonly parts: readonly Part[];
  readonly missing: readonly string[];
}

const columns: readonly Column<Part>[] = [
  { id: 'part', unit: () => 'text', value: ({ id }) => id },
  { id: 'before', unit: () => 'money', value: ({ before }) => before },
  { id: 'scenario', unit: () => 'money', value: ({ scenario }) => scenario },
  { id: 'change', unit: () => 'change', value: ({ before, scenario }) => scenario - before },
];

/** W49: what is tied up: stock, and what clients owe, less what they have paid ahead. */
export const workingCapital: Figure<Rows, Part> = {
  id: 'working-capital',
  levers: ['*'],
  rows: ({ scenario: { before, scenario, ...results } }) => ({
    parts: partsOf(before, scenario),
    missing: missingTables({ before, scenario, ...results }),
  }),
  draw({ parts, missing }, drawing) {
    const space = parts.length === 0 ? null : partSpace(parts, drawing.width);
    const height = space ? parts.length * space.step + 8 : 60;
    const named = {
      id: 'working-capital',
      height,
      alt: workingCapital.alt({ parts, missing }, drawing),
    };
    return frame(drawing, named, (pen) => {
      if (space) partBars(pen, parts, space, drawing);
      else text(pen, 'none', { x: 0, y: 40, class: 'quiet' }, notComputable(drawing, missing));
    });
  },
  table: ({ parts }) => parts,
  columns,
  says({ parts, missing }, words) {
    const [sum, ...others] = parts.toReversed();
    if (!sum) return sentence(say(words, 'says.unknown', { why: notComputable(words, missing) }));
    const { format } = words;
    const by = (part: Part) => part.scenario - part.before;
    const sign = moneySign(by(sum));
    if (sign === 'same') return say(words, 'says.same', { level: format.money(sum.scenario) });
    const most = others.toSorted((a, b) => by(sum) * (by(b) - by(a)))[0]!;
    return say(words, `says.${sign}`, {
      by: format.money(Math.abs(by(sum))),
      level: format.money(sum.scenario),
      part: say(words, `${most.id}.in`),
      change: format.change(by(most)),
    });
  },
  computed: ({ parts }) =>
    parts.length === 0
      ? []
      : [
          {
            result: { label: 'workingCapital', unit: 'money', value: parts[3]!.scenario },
            sign: '+',
            terms: parts.slice(0, 3).map(({ id, scenario }) => {
              return { label: id, unit: 'money' as const, value: scenario };
            }),
          },
        ],
  alt({ parts, missing }, words) {
    if (parts.length === 0)
      return say(words, 'alt.unknown', { why: notComputable(words, missing) });
    const list = parts.map(({ id, before, scenario }) =>
      say(words, 'alt.item', {
        name: say(words, id),
        before: words.format.money(before),
        scenario: words.format.money(scenario),
      }),
    );
    return say(words, 'alt', { list: list.join(say(words, 'alt.join')) });
  },
};

function partsOf(before: Triangle, after: Triangle): readonly Part[] {
  const part = (id: Part['id'], sign: 1 | -1): Part | null => {
    const [was, is] = [before[id], after[id]];
    return was === null || is === null ? null : { id, before: sign * was, scenario: sign * is };
  };
  const parts = [
    part('stock', 1),
    part('receivables', 1),
    part('advances', -1),
    part('workingCapital', 1),
  ];
  return parts.every((each) => each !== null) ? parts : [];
}
