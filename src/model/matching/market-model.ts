import type { Case } from '../case.ts';
import type { Market } from '../case/market.ts';
import { keepLast } from '../keep-last.ts';
import { preferences, type Preferences } from '../market/preferences.ts';
import { loyalty, type Loyalty } from './loyalty.ts';
import { renewalRows } from './renewal-rows.ts';

/** What clients prefer and how they react, estimated once per case and segmentation. */
export interface MarketModel {
  readonly preferences: Preferences;
  /** null without renewals: reactions are then those assumed, and nobody is known to leave. */
  readonly loyalty: Loyalty | null;
}

/** Segments that share their part-worths, by id; any other segment is a group of its own. */
const GROUPS: Readonly<Record<string, string>> = { C: 'A', F: 'B', E: 'D' };

type Remembered = (
  key: string,
  make: () => { model: MarketModel | null },
) => {
  model: MarketModel | null;
};
const known = new WeakMap<Market, Remembered>();
/** Segmentations remembered: enough for a slider going back and forth. */
const KEPT = 8;

/**
 * The market of a case, estimated at the first call and kept with it.
 *
 * @param segmentOf  row of `segments`, −1 = none: [client]
 * @param since      months between the end of a contract and the extraction, at least: 12 leaves the
 *   last year out, to be foretold
 * @returns null without choice tasks, or with fewer than 10 respondents
 */
export function marketModel(of: Case, segmentOf: ArrayLike<number>, since = 0): MarketModel | null {
  const { market, segments } = of;
  if (!market?.choices || segments.length === 0) return null;
  const { choices } = market;
  const remembered = known.get(market) ?? keepLast(KEPT);
  known.set(market, remembered);
  const ids = segments.map(({ id }) => id);
  const key = [ids.join(), since, Array.from(segmentOf).join('')].join(' ');
  return remembered(key, () => {
    const found = preferences(choices, segmentOf, groupsOf(ids));
    if (!found) return { model: null };
    const { rows, usual } = renewalRows(of, found, segmentOf, since);
    return { model: { preferences: found, loyalty: loyalty(rows, usual, ids.length) } };
  }).model;
}

/** Group of each segment: [segment]. */
function groupsOf(ids: readonly string[]): number[] {
  const names = ids.map((id) => GROUPS[id] ?? id);
  const distinct = [...new Set(names)];
  return names.map((name) => distinct.indexOf(name));
}
