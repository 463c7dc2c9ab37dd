import type { DataTables } from '#build/data-tables.ts';
import { type Cell, count, type Group, type View, type ViewWords } from './view.ts';

type Size = DataTables['sizes'][number];

/** The tables the case brings, with their size and what each opens. */
export function presentView({ sizes }: DataTables, words: ViewWords): View {
  const present = sizes.filter(({ rows }) => rows !== null);
  const { label } = words;
  return {
    caption: label('present.caption'),
    ...(present.some(({ rows }) => rows === 0) && { note: label('present.empty') }),
    heads: [label('table'), label('rows'), label('columns')],
    groups: groups(present, words, ({ rows, columns }) => [
      count(words, rows),
      count(words, columns),
    ]),
  };
}

/** The tables of the contract the case does not have, and what they would open. */
export function awaitedView({ sizes }: DataTables, words: ViewWords): View {
  const { label } = words;
  const awaited = sizes.filter(({ rows }) => rows === null);
  return {
    caption: label('awaited.caption'),
    heads: [label('table'), label('columns')],
    groups: groups(awaited, words, ({ known }) => [count(words, known)]),
  };
}

function groups(
  sizes: readonly Size[],
  { label }: ViewWords,
  cells: (size: Size) => readonly Cell[],
): readonly Group[] {
  return [...new Set(sizes.map(({ group }) => group))].map((group) => ({
    label: label(`group.${group}`),
    rows: sizes
      .filter((size) => size.group === group)
      .map((size) => ({
        name: size.table,
        about: label(`opens.${size.table}`),
        cells: cells(size),
      })),
  }));
}
