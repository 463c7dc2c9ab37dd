import type { Case } from '../case.ts';
import { listRules } from '../list-rules.ts';
import { matchRow } from '../matching/match-rows.ts';
import { offersInForce, type OfferInForce } from '../matching/offers-in-force.ts';
import { networkShape } from '../network-shape.ts';
import { type Precision, precisionOf, precisionScore } from '../offers/precision.ts';
import { type Reach, reachHours, reachOfZones } from '../parts/reach-of-zones.ts';
import type { Scenario } from '../scenario.ts';
import { promiseCeiling } from './promise-ceiling.ts';

/** An offer as it is defined, and how well. */
export interface OfferSheet {
  readonly id: string;
  /** Code of the class of its parts promise, the fastest when mixed. */
  readonly partsClass: string;
  readonly target: number | null;
  readonly responseHours: number | null;
  readonly hotline: string | null;
  readonly availability: number | null;
  readonly penaltyPerPoint: number | null;
  readonly penaltyCap: number | null;
  readonly priceMode: string;
  /** € per machine-year. */
  readonly price: number;
  readonly billing: string;
  /** Best share its class can keep, whatever is in stock; null = at a confirmed date. */
  readonly ceiling: number | null;
  /** Share of the machines a part can be with within its hours, were it on the nearest shelf; null = not one of the hours that reach is read for. */
  readonly reached: number | null;
  /** Share of the clients who are proposed it; null when contracts are not known. */
  readonly clients: number | null;
  readonly precision: Precision;
  readonly score: number;
}

export interface OfferSheets {
  /** Offers of the case, in force today. */
  readonly today: readonly OfferSheet[];
  /** Those the scenario adds. */
  readonly added: readonly OfferSheet[];
}

/** @throws RangeError when a lever's value cannot be used */
export function offerSheets(of: Case, scenario: Scenario): OfferSheets {
  const offers = offersInForce(of, scenario);
  const rules = listRules(of, scenario);
  const { classes: ceilings } = promiseCeiling(of, scenario);
  const reach = of.network && reachOfZones(of.network, networkShape(of.network, scenario));
  const held = clientsOf(of, scenario, offers.length);
  const sheet = (offer: OfferInForce, at: number): OfferSheet => {
    const cls = of.classes[offer.partsClass];
    const rule = rules[offer.partsClass];
    const ceiling = ceilings.find(({ code }) => code === cls?.code)?.carrier ?? null;
    const precision = precisionOf(offer, {
      windowHours: cls?.windowHours ?? null,
      hasList: offer.listed && rule !== undefined && (rule.criticality > 0 || rule.demands > 0),
      ceiling,
    });
    const { id, target, responseHours, hotline, availability, penaltyPerPoint, penaltyCap } = offer;
    const { priceMode, price, billing } = offer;
    return {
      ...{ id, target, responseHours, hotline, availability, penaltyPerPoint, penaltyCap },
      ...{ priceMode, price, billing, ceiling, precision },
      partsClass: cls?.code ?? '',
      reached: reachedWithin(reach, hoursOf(scenario, id) ?? cls?.windowHours ?? null),
      clients: held ? held[at]! : null,
      score: precisionScore(precision),
    };
  };
  const sheets = offers.map(sheet);
  const known = of.offers.length;
  return { today: sheets.slice(0, known), added: sheets.slice(known) };
}

/** Share of the clients who are proposed each offer: [offer]; null when contracts are not known. */
function clientsOf(of: Case, scenario: Scenario, offers: number): number[] | null {
  const all = of.segments.reduce((sum, { clients }) => sum + clients, 0);
  if (!of.portfolio || all === 0) return null;
  const rows = of.segments.map((_, segment) => matchRow(of, segment, scenario));
  if (rows.some((row) => row.length === 0)) return null;
  return Array.from({ length: offers }, (_, offer) =>
    rows.reduce(
      (sum, row, segment) => sum + (of.segments[segment]!.clients * row[offer]!) / 100 / all,
      0,
    ),
  );
}

/** Two promises may share a class and not its hours: 4 h is asked within the class of 8 h. */
function hoursOf(scenario: Scenario, offer: string): number | null {
  return scenario[`offers.${offer}.deliveryClass`] === 'aog4' ? 4 : null;
}

function reachedWithin(reach: Reach | null, hours: number | null): number | null {
  if (!reach || hours === null) return null;
  const at = reachHours.findIndex((most) => most === hours);
  return reach.within[at] ?? null;
}
