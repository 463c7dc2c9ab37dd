import type { Case } from '../case.ts';
import type { Scenario } from '../scenario.ts';
import { matchRow } from './match-rows.ts';

/** A promise of this many hours or fewer is premium. */
const PREMIUM_HOURS = 24;

/** Whether an offer promises 24 h or better. */
export function isPremium(of: Case, offer: number): boolean {
  const hours = of.classes[of.offers[offer]!.partsClass]?.windowHours;
  return hours !== null && hours !== undefined && hours <= PREMIUM_HOURS;
}

/** Share of clients whose offer promises 24 h or better, in [0, 1]; null without contracts. */
export function premiumClientShare(of: Case, scenario: Scenario): number | null {
  if (!of.portfolio) return null;
  let clients = 0;
  let held = 0;
  of.segments.forEach((segment, row) => {
    const percents = matchRow(of, row, scenario);
    clients += segment.clients;
    percents.forEach((percent, offer) => {
      if (isPremium(of, offer)) held += (segment.clients * percent) / 100;
    });
  });
  return clients > 0 ? held / clients : null;
}
