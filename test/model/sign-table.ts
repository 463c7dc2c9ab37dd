import { evaluate } from '#model/evaluate.ts';
import type { Case } from '#model/case.ts';
import type { Scenario } from '#model/scenario.ts';
import { premiumShare } from '#scenario/gestures/premium-share.ts';

/** Equal within the rounding of whole pieces: a fifth of a point of service. */
export const SAME_SERVICE = 0.002;

export interface Move {
  readonly cost: number;
  /** Of it, penalties and gestures. */
  readonly missed: number;
  readonly stock: number;
  /** Service at constant mix: what a change of promises alone cannot move. */
  readonly constantMix: number;
  readonly service: number;
  readonly margin: number;
}

/** What a lever does between its two ends, everything else as today. */
export function endToEnd(of: Case, low: Scenario, high: Scenario): Move {
  const from = evaluate(of, low).scenario;
  const to = evaluate(of, high).scenario;
  return {
    cost: to.cost! - from.cost!,
    missed: to.costLines!.missed - from.costLines!.missed,
    stock: to.stock! - from.stock!,
    constantMix: to.constantMix! - from.constantMix!,
    service: to.service! - from.service!,
    margin: to.margin! - from.margin!,
  };
}

/** The levers of this edition at both ends: id → [low, high]. */
export function leverEnds(of: Case): Record<string, readonly [Scenario, Scenario]> {
  const ends = (id: string, low: number, high: number) => [{ [id]: low }, { [id]: high }] as const;
  return {
    serviceTarget: ends('serviceTarget', 0.8, 0.995),
    premiumShare: [premiumShare(of, {}, 0.1), premiumShare(of, {}, 1)],
    cutoffHour: ends('cutoffHour', 14, 20),
    carrierReliability: ends('carrierReliability', 0.9, 0.999),
    demandVariability: ends('demandVariability', 1, 3),
    supplierLeadTimeFactor: ends('supplierLeadTimeFactor', 0.5, 1.5),
    holdingRate: ends('holdingRate', 0.1, 0.35),
  };
}
