import type { Column } from '#figures/figure.ts';
import { nameOf, say } from '#figures/say.ts';
import type { Editor } from './editor.ts';

interface ListRow {
  readonly code: string;
  /** Does the register give it rules? A class at a confirmed date has none. */
  readonly ruled: boolean;
  readonly parts: number;
  readonly stock: number;
  readonly covered: number | null;
  /** Share of its promises kept in the scenario. */
  readonly kept: number | null;
}

interface Rows {
  readonly lists: readonly ListRow[];
  /** References of the catalogue: the longest of the lists. */
  readonly all: number;
  /** Does anybody hold an offer that follows a list? Today's bear on everything: they cover all their lines. */
  readonly followed: boolean;
}

const columns: readonly Column<ListRow>[] = [
  { id: 'class', unit: () => 'text', value: ({ code }) => `class.${code}` },
  { id: 'parts', unit: () => 'number', value: ({ parts }) => parts },
  { id: 'stock', unit: () => 'money', value: ({ stock }) => stock },
  { id: 'covered', unit: () => 'percent', value: ({ covered }) => covered },
  { id: 'kept', unit: () => 'percent', value: ({ kept }) => kept },
];

/** W36: which references each class promises, by how critical they are and how often they are asked for. */
export const partLists: Editor<Rows, ListRow> = {
  id: 'part-lists',
  levers: ['lists.{class}.criticality', 'lists.{class}.demands'],
  rows({ scenario, entries }) {
    const ruled = new Set(entries.map(({ id }) => id));
    const lists = Object.entries(scenario.lists).map(([code, { parts, stock, covered }]) => ({
      ...{ code, parts, stock, covered },
      ruled: ruled.has(`lists.${code}.criticality`),
      kept: scenario.scenario.serviceByClass[code] ?? null,
    }));
    return {
      lists,
      all: Math.max(0, ...lists.map(({ parts }) => parts)),
      followed: lists.some(({ covered }) => covered !== null && covered < 1),
    };
  },
  grid: ({ lists, all }) => ({
    columns: ['class', 'criticality', 'demands', 'parts', 'stock', 'covered', 'kept'],
    lines: lists.map(({ code, ruled, parts, stock, covered, kept }) => ({
      id: code,
      label: `class.${code}`,
      cells: [
        ruled ? { kind: 'lever', id: `lists.${code}.criticality` } : null,
        ruled ? { kind: 'lever', id: `lists.${code}.demands` } : null,
        { kind: 'said', unit: 'number', value: parts, ...shade(parts, all) },
        { kind: 'said', unit: 'money', value: stock },
        { kind: 'said', unit: 'percent', value: covered },
        { kind: 'said', unit: 'percent', value: kept },
      ],
    })),
  }),
  table: ({ lists }) => lists,
  columns,
  says({ lists, all, followed }, words) {
    const { format } = words;
    if (all === 0) return say(words, 'says.unknown');
    const bounded = lists.filter(({ parts }) => parts < all);
    const count = format.number(all, 0);
    if (bounded.length === 0) return say(words, 'says.open', { all: count });
    const least = bounded.reduce((low, one) => (one.parts < low.parts ? one : low));
    const told = say(words, followed && least.covered !== null ? 'says.covered' : 'says.bounded', {
      all: count,
      class: nameOf(words, `class.${least.code}`),
      parts: format.number(least.parts, 0),
      share: format.percent(least.parts / all, 0),
      covered: format.percent(least.covered, 0),
    });
    return followed ? told : `${told} ${say(words, 'says.followedByNone')}`;
  },
};

/** The shorter the list, the more of a choice it is. */
function shade(parts: number, all: number): { readonly weight?: number } {
  return parts < all ? { weight: 1 - parts / all } : {};
}
