import type { Words } from '#figures/figure.ts';
import { written } from '#figures/written.ts';
import {
  type FieldCell,
  type Grid,
  type Line,
  type LinkCell,
  type Said,
  weightOf,
} from './grid.ts';

/** Writes one cell that may be written into: a text at build, a field in the page. */
export type WriteCell = (
  place: Element,
  cell: FieldCell,
  at: { readonly line: Line; readonly column: string },
) => void;

/**
 * Fills a `<table>` with a grid: caption and heads once, lines by their ids, so that the field in which one writes
 * stays where it is.
 */
export function fillGrid(table: Element, grid: Grid, words: Words, write: WriteCell): void {
  const document = table.ownerDocument;
  const heads = table.querySelector('thead tr') ?? headOf(table, words);
  fit(heads, grid.columns.length, () => document.createElement('th'));
  grid.columns.forEach((column, k) => {
    heads.children[k]?.setAttribute('scope', 'col');
    say(heads.children[k], words.labels[`column.${column}`] ?? nameOf(words, column));
  });
  const body = table.querySelector('tbody');
  if (!body) return;
  const wanted: Element[] = [];
  let group: string | undefined;
  for (const line of grid.lines) {
    if (line.group !== undefined && line.group !== group) {
      const row = rowOf(body, `group of ${line.id}`);
      const head = row.firstElementChild ?? row.appendChild(document.createElement('th'));
      head.setAttribute('scope', 'rowgroup');
      head.setAttribute('colspan', String(grid.columns.length));
      say(head, nameOf(words, line.group));
      wanted.push(row);
    }
    group = line.group;
    wanted.push(fillLine(rowOf(body, `line ${line.id}`), line, grid.columns, words, write));
  }
  for (const row of [...body.children]) if (!wanted.includes(row)) row.remove();
  wanted.forEach((row, k) => {
    if (body.children[k] !== row) body.insertBefore(row, body.children[k] ?? null);
  });
}

function fillLine(
  row: Element,
  line: Line,
  columns: readonly string[],
  words: Words,
  write: WriteCell,
): Element {
  const document = row.ownerDocument;
  const head = row.firstElementChild ?? row.appendChild(document.createElement('th'));
  head.setAttribute('scope', 'row');
  const name =
    head.querySelector('[data-name]') ?? head.appendChild(document.createElement('span'));
  name.setAttribute('data-name', '');
  say(name, nameOf(words, line.label));
  fit(row, line.cells.length + 1, () => document.createElement('td'));
  line.cells.forEach((cell, k) => {
    const place = row.children[k + 1];
    if (!place) return;
    shade(place, weightOf(cell));
    if (cell === null) say(place, '');
    else if (cell.kind === 'said') say(place, saidText(cell, words));
    else if (cell.kind === 'link') lead(place, cell, words);
    else write(place, cell, { line, column: columns[k + 1] ?? '' });
  });
  return row;
}

function lead(place: Element, { query, label }: LinkCell, words: Words): void {
  const link =
    place.querySelector('a') ?? place.appendChild(place.ownerDocument.createElement('a'));
  link.setAttribute('href', `?${query}`);
  say(link, nameOf(words, label));
}

function saidText({ value, unit }: Said, words: Words): string {
  if (typeof value === 'string') return nameOf(words, value);
  // Counts, weeks and scores are whole most of the time.
  if (unit === 'number' && Number.isInteger(value)) return words.format.number(value ?? 0, 0);
  return written(words.format, unit, value);
}

function nameOf({ labels }: Words, key: string): string {
  return labels[key] ?? key;
}

function headOf(table: Element, words: Words): Element {
  const document = table.ownerDocument;
  const caption = table.appendChild(document.createElement('caption'));
  say(caption, words.labels['caption'] ?? '');
  const head = table.appendChild(document.createElement('thead'));
  table.append(document.createElement('tbody'));
  return head.appendChild(document.createElement('tr'));
}

function rowOf(body: Element, key: string): Element {
  const found = [...body.children].find((row) => row.getAttribute('data-line') === key);
  if (found) return found;
  const row = body.appendChild(body.ownerDocument.createElement('tr'));
  row.setAttribute('data-line', key);
  return row;
}

function fit(row: Element, size: number, make: () => Element): void {
  while (row.children.length > size) row.lastElementChild?.remove();
  while (row.children.length < size) row.append(make());
}

/** Steps of grey from none to full weight. */
const SHADES = 6;

function shade(place: Element, weight: number | undefined): void {
  // An attribute, not a style: the page's policy lets no style be written in its markup.
  if (weight === undefined) place.removeAttribute('data-weight');
  else place.setAttribute('data-weight', String(Math.round(weight * SHADES)));
}

function say(node: Element | undefined, text: string): void {
  if (node && node.textContent !== text) node.textContent = text;
}
