import type { DataTables } from '#build/data-tables.ts';
import { count, date, money, share, type View, type ViewWords } from './view.ts';

type Stock = NonNullable<DataTables['stock']>;

/** Stock at the last snapshot, by kind of place. */
export function stockView({ stock }: DataTables, words: ViewWords): View | null {
  if (stock === null) return null;
  const { label, lang } = words;
  const all = stock.total.value;
  const sums = (row: Stock['total']) => [
    count(words, row.places),
    count(words, row.references),
    count(words, row.pieces),
    money(words, row.value),
    share(words, all > 0 ? row.value / all : null),
  ];
  return {
    caption:
      stock.day === null
        ? label('stock.caption')
        : label('stock.captionOn', { date: date(lang, stock.day) }),
    note: label('stock.note'),
    heads: ['kind', 'places', 'references', 'pieces', 'value', 'share'].map((key) => label(key)),
    groups: [
      { rows: stock.kinds.map((row) => ({ name: label(`kind.${row.kind}`), cells: sums(row) })) },
    ],
    total: { name: label('total'), cells: sums(stock.total) },
  };
}
