import { cellText } from './cell-text.ts';
import type { Column, Words } from './figure.ts';

/** A column and its direction, as the head of the table says them to assistive technology. */
interface Order {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/**
 * Makes a button of each column's head: one press sorts by it (numbers from the largest), another the other way,
 * a third gives back the order of the figure. The order stands in `aria-sort` and nowhere else.
 */
export function makeSortable(table: Element, onSort: () => void): void {
  heads(table).forEach((head, column) => {
    if (head.querySelector('button')) return;
    const button = table.ownerDocument.createElement('button');
    button.setAttribute('type', 'button');
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const next = after(head.getAttribute('aria-sort'), isText(table, column));
      for (const one of heads(table)) one.removeAttribute('aria-sort');
      if (next) head.setAttribute('aria-sort', next);
      onSort();
    });
  });
}

/** The rows in the order the reader chose; what is unknown comes last, either way. */
export function inChosenOrder<Row>(
  table: Element,
  rows: readonly Row[],
  columns: readonly Column[],
  words: Words,
): readonly Row[] {
  const order = orderOf(table);
  const column = order && columns[order.column];
  if (!column) return rows;
  const turn = order.direction === 'ascending' ? 1 : -1;
  const compare = new Intl.Collator(words.format.lang, { numeric: true }).compare;
  return [...rows].sort((a, b) => {
    const [one, other] = [column.value(a), column.value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    if (typeof one === 'number' && typeof other === 'number') return turn * (one - other);
    return turn * compare(cellText(column, a, words), cellText(column, b, words));
  });
}

function orderOf(table: Element): Order | null {
  const sorts = heads(table).map((head) => head.getAttribute('aria-sort'));
  const column = sorts.findIndex((sort) => sort === 'ascending' || sort === 'descending');
  const direction = sorts[column];
  return direction === 'ascending' || direction === 'descending' ? { column, direction } : null;
}

function after(sort: string | null, text: boolean): Order['direction'] | null {
  const first = text ? 'ascending' : 'descending';
  if (sort === null) return first;
  if (sort !== first) return null;
  return text ? 'descending' : 'ascending';
}

function heads(table: Element): readonly Element[] {
  return [...table.querySelectorAll('thead th')];
}

/** A column of words: none of its cells holds a number. */
function isText(table: Element, column: number): boolean {
  return [...table.querySelectorAll('tbody tr')].every((row) => {
    const raw = row.children[column]?.getAttribute('data-value') ?? '';
    return raw === '' || Number.isNaN(Number(raw));
  });
}
