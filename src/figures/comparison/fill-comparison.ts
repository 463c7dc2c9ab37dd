import type { ComparedColumn, ComparedRow, Comparison } from './comparison.ts';

/** Fills a `<table>` anew: at build, and in the page whenever what is compared changes. */
export function fillComparison(table: Element, comparison: Comparison): void {
  const { caption, measure, columns, groups } = comparison;
  const make = maker(table.ownerDocument);
  const name = make('span', { class: 'data-table__caption' }, caption);
  const heads = [make('th', { scope: 'col' }, measure), ...columns.map((one) => head(make, one))];
  table.replaceChildren(
    make('caption', {}, name),
    make('thead', {}, make('tr', {}, ...heads)),
    ...groups.map(({ title, rows }) =>
      make(
        'tbody',
        {},
        make(
          'tr',
          { class: 'data-table__group' },
          make('th', { colspan: String(columns.length + 1), scope: 'rowgroup' }, title),
        ),
        ...rows.map((row) => line(make, row)),
      ),
    ),
  );
}

type Make = ReturnType<typeof maker>;

function head(make: Make, { id, name, go }: ComparedColumn): Element {
  const button =
    go === null ? [] : [make('button', { type: 'button', class: 'button', 'data-go': id }, go)];
  return make('th', { scope: 'col', 'data-column': id }, make('span', {}, name), ...button);
}

function line(make: Make, { label, cells }: ComparedRow): Element {
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, label),
    ...cells.map(({ text, change, value }) =>
      make(
        'td',
        value === null ? { class: 'compare__words' } : { 'data-value': String(value) },
        text,
        ...(change === null ? [] : [make('span', { class: 'compare__change' }, change)]),
      ),
    ),
  );
}

function maker(document: Document) {
  return (
    tag: string,
    attributes: Readonly<Record<string, string>>,
    ...children: readonly (Element | string)[]
  ): Element => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };
}
