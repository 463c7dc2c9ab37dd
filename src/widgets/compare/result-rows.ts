import type { Format } from '#figures/figure.ts';
import type { Results, Triangle } from '#model/results.ts';

type Kind = 'percent' | 'money' | 'number';

interface ResultRow {
  /** Key of its label. */
  readonly id: string;
  readonly kind: Kind;
  of(triangle: Triangle): number | null;
}

const number = (id: keyof Triangle, kind: Kind): ResultRow => ({
  id,
  kind,
  of(triangle) {
    const value = triangle[id];
    return typeof value === 'number' ? value : null;
  },
});

/** What is compared, group by group; classes come from the case. */
export function resultGroups(
  before: Triangle,
): readonly { readonly id: string; readonly rows: readonly ResultRow[] }[] {
  const classes = Object.keys(before.serviceByClass).map((code): ResultRow => ({
    id: `class.${code}`,
    kind: 'percent',
    of: ({ serviceByClass }) => serviceByClass[code] ?? null,
  }));
  return [
    {
      id: 'triangle',
      rows: [
        number('service', 'percent'),
        number('stock', 'money'),
        number('cost', 'money'),
        number('margin', 'money'),
        number('workingCapital', 'money'),
      ],
    },
    {
      id: 'readings',
      rows: [
        number('constantMix', 'percent'),
        number('within24h', 'percent'),
        number('within48h', 'percent'),
        number('coverage', 'percent'),
        number('ceiling', 'percent'),
      ],
    },
    { id: 'classes', rows: classes },
    {
      id: 'clients',
      rows: [
        number('clientsLost', 'number'),
        number('premiumShare', 'percent'),
        number('revenue', 'money'),
        number('penalties', 'money'),
        number('installationAvailability', 'percent'),
        number('firstTimeFix', 'percent'),
      ],
    },
  ];
}

export function levelText(kind: Kind, value: number | null, format: Format, none: string): string {
  if (value === null) return none;
  if (kind === 'percent') return format.percent(value, 1);
  return kind === 'money' ? format.money(value) : format.number(value, 1);
}

/** With its sign; `same` when nothing would be seen of it. */
export function differenceText(
  kind: Kind,
  difference: number,
  format: Format,
  same: string,
): string {
  const grain = kind === 'percent' ? 0.0005 : kind === 'money' ? 500 : 0.05;
  if (Math.abs(difference) < grain) return same;
  if (kind === 'percent') return format.points(difference, 1);
  if (kind === 'money') return format.change(difference);
  return `${difference > 0 ? '+' : '−'}${format.number(Math.abs(difference), 1)}`;
}

/** What a comparison reads of one scenario. */
export type Compared = Pick<Results, 'scenario'>;
