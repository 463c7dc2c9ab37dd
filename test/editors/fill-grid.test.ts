import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fillGrid } from '#editors/fill-grid.ts';
import type { Grid, Line } from '#editors/grid.ts';
import { createFormat } from '#i18n/format.ts';

const words = {
  labels: { 'column.name': 'Qui', 'column.value': 'Combien', caption: 'Essai', a: 'Alpha' },
  format: createFormat('fr'),
};
const line = (id: string, group?: string): Line => ({
  id,
  label: id,
  ...(group !== undefined && { group }),
  cells: [{ kind: 'lever', id: `x.${id}` }],
});
const grid = (...lines: readonly Line[]): Grid => ({ columns: ['name', 'value'], lines });

function filled() {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const table = document.createElement('table');
  const fill = (next: Grid) =>
    fillGrid(table, next, words, (place, cell) => {
      place.textContent = cell.kind === 'lever' ? cell.id : '';
    });
  const rows = () => [...table.querySelectorAll('tbody tr')].map((row) => row.textContent);
  return { table, fill, rows };
}

test('lines keep their place in the document while others come and go', () => {
  const { table, fill, rows } = filled();
  fill(grid(line('a'), line('b')));
  const kept = table.querySelectorAll('tbody tr')[1];
  fill(grid(line('c'), line('b')));
  expect(rows()).toEqual(['cx.c', 'bx.b']);
  expect(table.querySelectorAll('tbody tr')[1]).toBe(kept);
});

test('each run of a group bears its heading, even when it comes back', () => {
  const { fill, rows } = filled();
  fill(grid(line('a', 'one'), line('b', 'two'), line('c', 'one')));
  expect(rows()).toEqual(['one', 'Alphax.a', 'two', 'bx.b', 'one', 'cx.c']);
});

test('what is computed is said in the page’s dress, and shaded by its weight', () => {
  const { table, fill } = filled();
  const cells = [{ kind: 'said', value: 0.5, unit: 'percent', weight: 0.25 }] as const;
  fill({ columns: ['name', 'value'], lines: [{ id: 'a', label: 'a', cells }] });
  const cell = table.querySelector('tbody td');
  expect(cell?.textContent).toBe('50,0\u202f%');
  expect(cell?.getAttribute('data-weight')).toBe('2');
});

test('a link leads to the page in another scenario, and goes with its cell', () => {
  const { table, fill } = filled();
  const at = (query: string | null): Grid => ({
    columns: ['name', 'value'],
    lines: [
      { id: 'a', label: 'a', cells: [query === null ? null : { kind: 'link', query, label: 'a' }] },
    ],
  });
  fill(at('x=1'));
  fill(at('x=2'));
  const links = [...table.querySelectorAll('tbody td a')];
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['?x=2', 'Alpha'],
  ]);
  fill(at(null));
  expect(table.querySelector('tbody td')?.innerHTML).toBe('');
});
