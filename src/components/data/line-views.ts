import type { DataTables } from '#build/data-tables.ts';
import type { Case } from '#model/case.ts';
import { count, date, money, share, type View, type ViewWords } from './view.ts';

type Sums = DataTables['yearTotals'][number];

/** Order lines by the year they came in and the promise they carry. */
export function yearsView(data: DataTables, company: Case, words: ViewWords): View {
  const { label, lang } = words;
  const sums = (row: Omit<Sums, 'year'>) => [
    count(words, row.lines),
    count(words, row.pieces),
    money(words, row.revenue),
    share(words, row.kept),
    share(words, row.within24h),
    share(words, row.within48h),
  ];
  const heads = ['class', 'lines', 'pieces', 'revenue', 'kept', 'within24h', 'within48h'];
  const rank = ({ class: code }: { class: string }) =>
    company.classes.findIndex((one) => one.code === code);
  return {
    caption: label('years.caption'),
    note: label('years.note'),
    heads: heads.map((key) => label(key)),
    groups: data.yearTotals.map((total) => ({
      label: label('years.year', { date: date(lang, `${String(total.year)}${data.to.slice(4)}`) }),
      rows: [
        ...data.years
          .filter(({ year }) => year === total.year)
          .sort((a, b) => rank(a) - rank(b))
          .map((row) => ({
            name: company.classes[rank(row)]?.label[lang] || row.class || label('unknown'),
            cells: sums(row),
          })),
        { name: label('total'), isTotal: true as const, cells: sums(total) },
      ],
    })),
  };
}

/** Lines and revenue of the last 12 months, by region of the site they go to. */
export function regionsView({ regions, regionTotal, to }: DataTables, words: ViewWords): View {
  const { label, lang } = words;
  const all = regionTotal?.revenue ?? null;
  const sums = (row: Omit<Sums, 'year'>) => [
    count(words, row.clients),
    count(words, row.lines),
    money(words, row.revenue),
    share(words, all && row.revenue !== null ? row.revenue / all : null),
    share(words, row.kept),
  ];
  return {
    caption: label('regions.caption', { date: date(lang, to) }),
    note: label('regions.note'),
    heads: ['region', 'clients', 'lines', 'revenue', 'share', 'kept'].map((key) => label(key)),
    groups: [
      {
        rows: regions.map((row) => ({
          name: row.label[lang] || label('unknown'),
          cells: sums(row),
        })),
      },
    ],
    ...(regionTotal && { total: { name: label('total'), cells: sums(regionTotal) } }),
  };
}
