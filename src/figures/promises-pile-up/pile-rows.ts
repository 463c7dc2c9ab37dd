import type { Launches } from '#model/offers/launches.ts';
import type { Results } from '#model/results.ts';
import type { FigureInput } from '../figure.ts';

export interface Piled {
  /** Id of the offer. */
  readonly id: string;
  readonly label: Readonly<Record<'fr' | 'en', string>>;
  /** null for an offer of the scenario. */
  readonly since: number | null;
  readonly held: number | null;
  /** Does the scenario propose it to anybody? */
  readonly isProposed: boolean;
}

export interface PileRows {
  /** In order of launch, those of the scenario last; offers of an unknown year are left out. */
  readonly offers: readonly Piled[];
  readonly from: number;
  readonly until: number;
  /** Offers of today in force, proposed in the scenario, and new ones. */
  readonly today: number;
  readonly kept: number;
  readonly added: number;
  /** Offers of today by five years of launch, oldest first. */
  readonly periods: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
  }[];
  /** Offers whose year of launch is not known. */
  readonly undated: number;
}

/** Years a period lasts. */
const PERIOD = 5;

export function pileRows({ scenario, read }: FigureInput<unknown, Launches>): PileRows {
  const known = read?.offers ?? [];
  const proposed = proposedIn(scenario.values);
  const dated = known.filter(({ since }) => since !== null);
  const old = dated.map(({ id, label, since, held, row }): Piled => ({
    id,
    label,
    since,
    held,
    isProposed: proposed === null || (proposed[row] ?? false),
  }));
  const added = (proposed ?? []).slice(known.length).flatMap((is, k): Piled[] => {
    const id = `N${k + 1}`;
    return is ? [{ id, label: { fr: id, en: id }, since: null, held: null, isProposed: true }] : [];
  });
  const from = old[0]?.since ?? read?.until ?? 0;
  const until = read?.until ?? from;
  return {
    offers: [...old, ...added],
    from,
    until,
    today: old.length,
    kept: old.filter(({ isProposed }) => isProposed).length,
    added: added.length,
    periods: periodsOf(old, from, until),
    undated: known.length - dated.length,
  };
}

/** Offers that some segment is proposed, by their row; null when contracts are unknown. */
function proposedIn(values: Results['values']): readonly boolean[] | null {
  const rows = Object.entries(values).flatMap(([id, row]) =>
    id.startsWith('match.') && Array.isArray(row) ? [row] : [],
  );
  if (rows.length === 0) return null;
  const size = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: size }, (_, offer) => rows.some((row) => (row[offer] ?? 0) > 0));
}

function periodsOf(offers: readonly Piled[], from: number, until: number): PileRows['periods'] {
  const count = offers.length === 0 ? 0 : Math.floor((until - from) / PERIOD) + 1;
  return Array.from({ length: count }, (_, k) => {
    const first = from + k * PERIOD;
    const last = Math.min(first + PERIOD - 1, until);
    const launched = offers.filter(({ since }) => since! >= first && since! <= last);
    return { from: first, to: last, count: launched.length };
  });
}
