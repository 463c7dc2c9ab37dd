import type { Column, Figure, Words } from './figure.ts';
import { written } from './written.ts';

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
  if (body) fillBody(body, figure.columns, figure.table(rows).slice(0, most), words);
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

function cellText(column: Column, row: unknown, words: Words): string {
  const value = column.value(row);
  if (typeof value === 'string') return words.labels[value] ?? value.replace(/^class\./, '');
  const unit = column.unit(row);
  if (unit === 'number') return words.format.number(value, 0);
  return written(words.format, unit, value);
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
