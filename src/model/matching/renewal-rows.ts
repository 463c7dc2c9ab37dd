import type { Case } from '../case.ts';
import { termsOf } from '../market/choice-terms.ts';
import { worthOf } from '../market/part-worths.ts';
import type { Preferences } from '../market/preferences.ts';
import { fallbackOffer, offerLevels } from './offer-levels.ts';

/** A contract that came to its end. */
export interface RenewalRow {
  readonly segment: number;
  /** What the contract was worth over none, by the part-worths of the client's segment. */
  readonly worth: number;
  /** Share of his promises kept over the year before. */
  readonly held: number;
  readonly term: number;
  readonly outcome: 'renewed' | 'withoutContract' | 'lost';
}

const OUTCOMES = ['renewed', 'withoutContract', 'lost'] as const;
/** A client's own share counts as much as the mean once he was made this many promises. */
const PROMISES = 20;

/**
 * Renewals of the case whose client, segment and offer are known, and the share of promises kept overall.
 *
 * @param since  months between the end of a contract and the extraction, at least
 */
export function renewalRows(
  of: Case,
  preferences: Preferences,
  segmentOf: ArrayLike<number>,
  since: number,
): { rows: RenewalRow[]; usual: number } {
  const renewals = of.market?.renewals;
  const fallback = of.offers[fallbackOffer(of, of.offers)];
  if (!renewals || !fallback) return { rows: [], usual: of.measured.service ?? 1 };
  const sum = (values: Uint16Array): number => values.reduce((total, each) => total + each, 0);
  const promises = sum(renewals.promises);
  const usual = promises > 0 ? sum(renewals.kept) / promises : (of.measured.service ?? 1);
  const without = termsOf(offerLevels(of, fallback), 'proposed');
  const rows = Array.from(renewals.client, (client, row): RenewalRow[] => {
    const segment = segmentOf[client] ?? -1;
    const offer = of.offers[renewals.offer[row]!];
    const worths = preferences.segments[segment];
    if (!offer || !worths || renewals.monthsAgo[row]! < since) return [];
    const levels = offerLevels(of, offer, renewals.fee[row]);
    const gain = termsOf(levels, 'proposed').map((value, term) => value - without[term]!);
    return [
      {
        segment,
        worth: worthOf(worths, gain).worth,
        held: (renewals.kept[row]! + PROMISES * usual) / (renewals.promises[row]! + PROMISES),
        term: renewals.term[row]!,
        outcome: OUTCOMES[renewals.outcome[row]!] ?? 'lost',
      },
    ];
  }).flat();
  return { rows, usual };
}
