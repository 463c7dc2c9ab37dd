import type { Case, Offer } from '../../case.ts';
import { linesByClass } from '../../costs/year-volumes.ts';
import type { ClassFlows } from '../../matching/class-flows.ts';
import { isPremium } from '../../matching/match-rows.ts';
import { partLists, type ListRule } from '../part-lists.ts';
import type { PartsNetwork } from '../parts-network.ts';
import { carriedFlows, patternFlows } from '../pattern-flows.ts';
import { reserve } from '../reserve.ts';
import { sharing, type Sharing } from '../sharing.ts';
import { classWeights } from './class-weights.ts';

/** How the promises of a scenario share the network, and what each counts. */
export interface SharedPromises {
  readonly sharing: Sharing;
  /** Of a promise when `differentiated` chooses levels, mean 1: [class]. */
  readonly weights: readonly number[];
}

/**
 * Lists, reserve and weights of a scenario. Fast classes are those promised within 24 h.
 *
 * @param offers  in force, as in `flows.byOffer`
 * @param rules   [class]
 * @param pieces  kept for the fast classes, whole, 0 to 5
 */
export function sharedPromises(
  of: Case,
  { network, sharing: today }: PartsNetwork,
  offers: readonly Pick<Offer, 'partsClass' | 'target'>[],
  flows: ClassFlows,
  rules: readonly ListRule[],
  pieces: number,
): SharedPromises {
  const lists = partLists(network, of.months, of.classes, rules);
  const fast = of.classes.map((_, partsClass) => isPremium(of, { partsClass }));
  const kept =
    pieces > 0 ? reserve(network, lists, pieces, fast, patternFlows(flows, lists)) : null;
  const shared = lists.key === '' && !kept ? today : sharing(network, lists, kept);
  const lines = linesByClass(of, carriedFlows(flows, shared));
  return { sharing: shared, weights: classWeights(offers, flows.byOffer, lines) };
}

/** Promises per line, each counted as its class does. @param mix  [pattern][class of the line][class promised] */
export function weighted(mix: Float64Array, weights: readonly number[]): Float64Array {
  return mix.map((promises, at) => promises * weights[at % weights.length]!);
}
