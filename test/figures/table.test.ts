import { expect, test } from 'vitest';
import type { Column, Figure } from '#figures/figure.ts';
import { makeSortable } from '#figures/table-order.ts';
import { fillTable } from '#figures/table.ts';
import { fire } from '../widgets/small-page.ts';
import { newDocument, wordsOf } from './draw.ts';

interface Row {
  readonly name: string;
  readonly size: number | null;
}
const columns: readonly Column<Row>[] = [
  { id: 'name', unit: () => 'text', value: ({ name }) => name },
  { id: 'size', unit: () => 'number', value: ({ size }) => size },
];
const listed: Figure<readonly Row[], Row> = {
  id: 'listed',
  levers: [],
  rows: () => [],
  draw: () => {
    throw new Error('a table needs no picture');
  },
  table: (rows) => rows,
  columns,
  says: () => '',
  alt: () => '',
};
const words = wordsOf('triangle', 'fr');

function table(rows: readonly Row[]) {
  const one = newDocument().createElement('table');
  const fill = (next: readonly Row[]) => fillTable(one, listed, next, words);
  fill(rows);
  let shown = rows;
  makeSortable(one, () => fill(shown));
  const [name, size] = one.querySelectorAll('thead button');
  return {
    one,
    heads: { name: name!, size: size! },
    names: () => [...one.querySelectorAll('tbody th')].map((cell) => cell.textContent),
    refill(next: readonly Row[]) {
      shown = next;
      fill(next);
    },
  };
}

const rows: readonly Row[] = [
  { name: 'b', size: 3 },
  { name: 'É', size: null },
  { name: 'c', size: 20 },
  { name: 'a', size: -1 },
];

test('sorts numbers from the largest, then from the smallest, then gives the figure’s order back', () => {
  const { one, heads, names } = table(rows);
  const sort = () => one.querySelectorAll('th')[1]?.getAttribute('aria-sort');
  fire(heads.size, 'click');
  expect([sort(), names()]).toEqual(['descending', ['c', 'b', 'a', 'É']]);
  fire(heads.size, 'click');
  expect([sort(), names()]).toEqual(['ascending', ['a', 'b', 'c', 'É']]);
  fire(heads.size, 'click');
  expect([sort(), names()]).toEqual([null, ['b', 'É', 'c', 'a']]);
});

test('sorts words as the language does, and one column at a time', () => {
  const { one, heads, names } = table(rows);
  fire(heads.size, 'click');
  fire(heads.name, 'click');
  expect(names()).toEqual(['a', 'b', 'c', 'É']);
  expect(one.querySelectorAll('[aria-sort]')).toHaveLength(1);
});

test('keeps the order while the numbers move', () => {
  const { heads, names, refill } = table(rows);
  fire(heads.size, 'click');
  refill(rows.map(({ name, size }) => ({ name, size: name === 'a' ? 100 : size })));
  expect(names()).toEqual(['a', 'c', 'b', 'É']);
});

test('shows forty rows, the largest when sorted, and says how many more the file holds', () => {
  const many = Array.from({ length: 1242 }, (_, k) => ({ name: `n${String(k)}`, size: k }));
  const { one, heads, names, refill } = table(many);
  expect(names()).toHaveLength(40);
  expect(one.querySelector('tfoot')?.textContent).toBe(
    '1\u202f202 lignes de plus dans le fichier complet.',
  );
  fire(heads.size, 'click');
  expect(names()[0]).toBe('n1241');
  refill(many.slice(0, 41));
  expect(one.querySelector('tfoot')?.textContent).toBe('1 ligne de plus dans le fichier complet.');
  refill(many.slice(0, 40));
  expect(one.querySelector('tfoot')).toBeNull();
});
