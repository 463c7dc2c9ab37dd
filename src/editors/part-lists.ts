import type { Column } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import type { Editor } from './editor.ts';

interface PromiseList {
  readonly code: string;
  readonly parts: number;
  readonly stock: number;
  readonly covered: number | null;
}

const columns: readonly Column<PromiseList>[] = [
  { id: 'class', unit: () => 'text', value: ({ code }) => `class.${code}` },
  { id: 'parts', unit: () => 'number', value: ({ parts }) => parts },
  { id: 'stock', unit: () => 'money', value: ({ stock }) => stock },
  { id: 'covered', unit: () => 'percent', value: ({ covered }) => covered },
];

/** W36: on what each promise bears: parts critical enough, or asked for often enough; what that holds and covers. */
export const partLists: Editor<readonly PromiseList[], PromiseList> = {
  id: 'part-lists',
  levers: ['lists.{class}.criticality', 'lists.{class}.demands'],
  rows: ({ scenario: { lists, values } }) =>
    Object.entries(lists)
      .filter(([code]) => `lists.${code}.criticality` in values)
      .map(([code, list]) => ({ code, ...list })),
  grid: (lists) => ({
    columns: ['class', 'criticality', 'demands', 'parts', 'stock', 'covered'],
    lines: lists.map(({ code, parts, stock, covered }) => ({
      id: code,
      label: `class.${code}`,
      cells: [
        { kind: 'lever', id: `lists.${code}.criticality` },
        { kind: 'lever', id: `lists.${code}.demands` },
        { kind: 'said', unit: 'number', value: parts },
        { kind: 'said', unit: 'money', value: stock },
        { kind: 'said', unit: 'percent', value: covered },
      ],
    })),
  }),
  table: (lists) => lists,
  columns,
  says(lists, words) {
    const { format } = words;
    if (lists.length === 0) return say(words, 'says.unknown');
    const longest = lists.toSorted((a, b) => b.parts - a.parts)[0]!;
    const shortest = lists.toSorted((a, b) => a.parts - b.parts)[0]!;
    if (longest.parts === shortest.parts)
      return say(words, 'says.same', { parts: format.number(longest.parts, 0) });
    return say(words, 'says.some', {
      class: nameOf(words, `class.${shortest.code}`),
      parts: format.number(shortest.parts, 0),
      covered: format.percent(shortest.covered, 0),
      longest: nameOf(words, `class.${longest.code}`),
      most: format.number(longest.parts, 0),
    });
  },
};
