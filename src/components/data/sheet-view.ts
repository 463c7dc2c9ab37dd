import type { DataTables } from '#build/data-tables.ts';
import { type Cell, count, date, type View, type ViewWords } from './view.ts';

/** The case in a few lines: who, since when, how much. */
export function sheetView(data: DataTables, words: ViewWords): View {
  const { label, lang } = words;
  const brought = data.sizes.flatMap(({ rows }) => rows ?? []);
  const tables = { text: label('sheet.of', { n: brought.length, of: data.sizes.length }) };
  const row = (name: string, cell: Cell) => ({ name: label(`sheet.${name}`), cells: [cell] });
  const rows = [
    row('name', { text: data.name, value: data.name }),
    row('from', { text: date(lang, data.from), value: data.from }),
    row('to', { text: date(lang, data.to), value: data.to }),
    row('tables', { ...tables, value: brought.length }),
    row(
      'rows',
      count(
        words,
        brought.reduce((sum, rows) => sum + rows, 0),
      ),
    ),
    // A seed is a name made of digits: it is not grouped by thousands.
    ...(data.seed === null ? [] : [row('seed', { text: String(data.seed), value: data.seed })]),
  ];
  return { caption: label('sheet.caption'), heads: [], groups: [{ rows }] };
}
