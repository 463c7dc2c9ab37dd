import type { Scenario } from '#model/scenario.ts';
import { sameValue } from './legal.ts';
import { lever } from './levers.ts';
import type { Json } from './notes.ts';

/** What an offer touches, in the order of the method: five impacts, of which one has three facets and one five processes. */
export const impactRows = [
  'relationOrganisation',
  'relationChannels',
  'relationProcesses',
  'stockPlace',
  'stockLevel',
  'platforms',
  'demand',
  'production',
  'procurement',
  'orderTaking',
  'allocation',
  'organisation',
] as const;

export type ImpactRow = (typeof impactRows)[number];

/** The note that holds the sheets: `{offer}.{row}` → how much the offer changes there. */
export const sheetsNote = 'impactSheets';

/** 0 nothing, 1 a rule to adapt, 2 a way of working to change, 3 means to build. */
const HIGHEST = 3;

export interface ImpactSheet {
  readonly offer: string;
  /** Made or changed by the reader: the sheet prepared with the recommended offer no longer holds. */
  readonly changed: boolean;
  /** Level of each row, 0 to 3; null = to be filled. */
  readonly levels: Readonly<Record<ImpactRow, number | null>>;
}

/** Sheets that come with the recommended offers, in the order of the rows: judgements, to be argued like any other. */
const prepared: Readonly<Record<string, readonly number[]>> = {
  N1: [0, 1, 1, 1, 1, 0, 0, 0, 0, 2, 1, 0],
  N2: [1, 1, 1, 1, 2, 1, 2, 0, 1, 2, 1, 1],
  N3: [1, 1, 2, 2, 2, 2, 1, 1, 1, 3, 3, 2],
  N4: [3, 2, 3, 3, 2, 2, 2, 1, 2, 2, 3, 3],
};

/**
 * The sheets of the offers that a scenario adds. What the reader has written comes first; a prepared sheet holds only
 * while its offer is what was recommended.
 *
 * @param recommended  the scenario whose offers come with their sheets (S4)
 * @param note         the note `impactSheets`, in whatever form a file brought it
 */
export function impactSheets(
  scenario: Scenario,
  recommended: Scenario,
  note: Json | undefined,
): readonly ImpactSheet[] {
  const offers = lever('offers.{offer}.deliveryClass')?.members ?? [];
  return offers.filter(inForce).map((offer) => {
    const changed = !isRecommended(offer);
    const known = changed ? undefined : prepared[offer];
    const level = (row: ImpactRow, k: number) => writtenLevel(note, offer, row) ?? known?.[k];
    const levels = Object.fromEntries(impactRows.map((row, k) => [row, level(row, k) ?? null]));
    return { offer, changed, levels: levels as ImpactSheet['levels'] };
  });

  function inForce(offer: string): boolean {
    return (scenario[`offers.${offer}.deliveryClass`] ?? 'none') !== 'none';
  }

  /** Its own entries alone: a list, a cut-off or a match may move without touching what is promised. */
  function isRecommended(offer: string): boolean {
    const own = (id: string) => id === `use.${offer}` || id.startsWith(`offers.${offer}.`);
    return [...new Set([...Object.keys(scenario), ...Object.keys(recommended)])]
      .filter(own)
      .every((id) => sameValue(scenario[id], recommended[id]));
  }
}

/** A level as the note holds it; undefined when it is not one. */
export function writtenLevel(
  note: Json | undefined,
  offer: string,
  row: ImpactRow,
): number | undefined {
  if (typeof note !== 'object' || note === null) return undefined;
  const level: unknown = (note as Readonly<Record<string, unknown>>)[`${offer}.${row}`];
  return Number.isInteger(level) && (level as number) >= 0 && (level as number) <= HIGHEST
    ? (level as number)
    : undefined;
}

export function rowsToFill({ levels }: ImpactSheet): readonly ImpactRow[] {
  return impactRows.filter((row) => levels[row] === null);
}
