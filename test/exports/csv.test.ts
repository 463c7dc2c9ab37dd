import { expect, test } from 'vitest';
import { disarm } from '#case/formula.ts';
import { csvOf } from '#exports/csv.ts';
import type { Column, Figure } from '#figures/figure.ts';
import { triangle } from '#figures/triangle.ts';
import { wordsOf } from '../figures/draw.ts';
import { inputsOf } from '../fixtures/figures/inputs.ts';

interface Row {
  readonly name: string;
  readonly stock: number | null;
}
const columns: readonly Column<Row>[] = [
  { id: 'name', unit: () => 'text', value: ({ name }) => name },
  { id: 'stock', unit: () => 'money', value: ({ stock }) => stock },
];
const listed: Figure<readonly Row[], Row> = {
  id: 'listed',
  levers: [],
  rows: () => [],
  draw: () => {
    throw new Error('a file needs no picture');
  },
  table: (rows) => rows,
  columns,
  says: () => '',
  alt: () => '',
};
const linesOf = (lang: 'fr' | 'en', rows: readonly Row[]) => {
  const text = csvOf(listed, rows, wordsOf('triangle', lang));
  expect(text.startsWith('\ufeff')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  return text.slice(1).split('\r\n').slice(0, -1);
};

test('numbers are raw, in the marks of the language', () => {
  const rows = [
    { name: 'a', stock: 14_363_995.58 },
    { name: 'b', stock: -1.5 },
    { name: 'c', stock: null },
  ];
  expect(linesOf('fr', rows)).toEqual(['name;stock (€)', 'a;14363995,58', 'b;-1,5', 'c;']);
  expect(linesOf('en', rows)).toEqual(['name,stock (€)', 'a,14363995.58', 'b,-1.5', 'c,']);
});

test('a word with a separator, a quote or a line stays one cell', () => {
  const names = ['a;b', 'a,b', 'say "x"', 'two\nlines'];
  const rows = names.map((name) => ({ name, stock: 1 }));
  expect(linesOf('fr', rows).slice(1)).toEqual([
    '"a;b";1',
    'a,b;1',
    '"say ""x""";1',
    '"two\nlines";1',
  ]);
  expect(linesOf('en', rows)[2]).toBe('"a,b",1');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
  '%j is a word, never a formula',
  (name) => {
    const [, line] = linesOf('en', [{ name, stock: 1 }]);
    expect(line?.replace(/^"/, '')).toMatch(/^'/);
    // As the files of a case are written.
    expect(line).toContain(disarm(name));
  },
);

test('the whole table is there, beyond the forty rows of the page', () => {
  const rows = Array.from({ length: 300 }, (_, k) => ({ name: `n${String(k)}`, stock: k }));
  expect(linesOf('en', rows)).toHaveLength(301);
});

test('where rows differ in unit, the last column names theirs', () => {
  const rows = triangle.rows(inputsOf(triangle).moved);
  const lines = csvOf(triangle, rows, wordsOf('triangle', 'en')).slice(1).split('\r\n');
  expect(lines[0]).toBe(
    'Measure,Before,Start of the page,Scenario,Change from before,"Index (100 = before, more = better)",Unit',
  );
  expect(lines[1]).toMatch(/^Cost,12420000,12420000,12525000,105000,99\.16\d*,€$/);
  expect(lines[3]).toMatch(/^Service,0\.893,0\.893,0\.908,0\.015\d*,101\.6\d*,share of 1$/);
});
