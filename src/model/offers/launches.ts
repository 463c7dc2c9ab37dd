import type { Case } from '../case.ts';
import { defaultMatchRow } from '../matching/match-rows.ts';
import { weightsOf } from '../matching/portfolio-measures.ts';
import type { Label } from '../case/label.ts';

/** The offers of a case by age: its catalogue as it piled up. */
export interface Launches {
  /** Year of the data's last day. */
  readonly until: number;
  /** In order of launch; those whose year is not known last. */
  readonly offers: readonly Launch[];
}

export interface Launch {
  readonly id: string;
  readonly label: Label;
  readonly since: number | null;
  /** Row of the case's offers. */
  readonly row: number;
  /** Share of clients who hold it; null when contracts are unknown. */
  readonly held: number | null;
}

export function launches(of: Case): Launches {
  const weights = of.portfolio
    ? weightsOf(
        of,
        of.segments.map((_, segment) => defaultMatchRow(of, segment)),
      )
    : [];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const offers = of.offers.map(({ id, label, since }, row) => ({
    id,
    label,
    since,
    row,
    held: all > 0 ? weights[row]! / all : null,
  }));
  return {
    until: Number(of.extractedOn.slice(0, 4)),
    offers: offers.sort((a, b) => (a.since ?? Infinity) - (b.since ?? Infinity) || a.row - b.row),
  };
}
