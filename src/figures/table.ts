import { cellText } from './cell-text.ts';
import type { Column, Figure, Words } from './figure.ts';
import { inChosenOrder } from './table-order.ts';

/** Rows of a table in HTML; the rest is in the file. */
const most = 40;

/** Fills a `<table>` with a figure's rows: caption and heads once, cells each time. Raw values stay in `data-value`. */
export function fillTable(table: Element, figure: Figure, rows: unknown, words: Words): void {
  const document = table.ownerDocument;
  if (!table.firstElementChild) {
    const caption = document.createElement('caption');
    caption.textContent = words.labels['caption'] ?? '';
    const head = document.createElement('tr');
    for (const { id } of figure.columns) {
      head.append(headCell(document, 'col', words.labels[`column.${id}`] ?? id));
    }
    table.append(caption, within(document, 'thead', head), document.createElement('tbody'));
  }
  const body = table.querySelector('tbody');
  if (!body) return;
  const all = inChosenOrder(table, figure.table(rows), figure.columns, words);
  fillBody(body, figure.columns, all.slice(0, most), words);
  sayRest(table, all.length - most, figure.columns.length, words);
}

/** Under the last row, how many more the file holds. */
function sayRest(table: Element, rest: number, columns: number, { labels, format }: Words): void {
  const foot = table.querySelector('tfoot');
  if (rest <= 0) {
    foot?.remove();
    return;
  }
  const label = (rest === 1 ? labels['more.one'] : labels['more']) ?? '';
  const text = label.replace('{n}', format.number(rest));
  const cell = foot?.querySelector('td') ?? restCell(table, columns);
  if (cell.textContent !== text) cell.textContent = text;
}

function restCell(table: Element, columns: number): Element {
  const document = table.ownerDocument;
  const cell = document.createElement('td');
  cell.setAttribute('colspan', String(columns));
  table.append(within(document, 'tfoot', within(document, 'tr', cell)));
  return cell;
}

function fillBody(
  body: Element,
  columns: readonly Column[],
  rows: readonly unknown[],
  words: Words,
): void {
  const document = body.ownerDocument;
  while (body.children.length > rows.length) body.lastElementChild?.remove();
  rows.forEach((row, index) => {
    const line = body.children[index] ?? body.appendChild(document.createElement('tr'));
    columns.forEach((column, place) => {
      const cell =
        line.children[place] ??
        line.appendChild(
          place === 0 ? headCell(document, 'row', '') : document.createElement('td'),
        );
      const value = column.value(row);
      const raw = value === null ? '' : String(value);
      if (cell.getAttribute('data-value') !== raw) cell.setAttribute('data-value', raw);
      const text = cellText(column, row, words);
      if (cell.textContent !== text) cell.textContent = text;
    });
  });
}

function headCell(document: Document, scope: 'col' | 'row', text: string): Element {
  const cell = document.createElement('th');
  cell.setAttribute('scope', scope);
  cell.textContent = text;
  return cell;
}

function within(document: Document, tag: string, child: Element): Element {
  const parent = document.createElement(tag);
  parent.append(child);
  return parent;
}
