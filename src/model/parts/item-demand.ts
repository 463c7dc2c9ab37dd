import type { PartsNetwork } from './parts-network.ts';
import type { LeadTimeDemand, LineSizes } from './shelf-curve.ts';
import type { ShelfReading } from './shelf-reading.ts';

/** What moves demand and lead times of the parts network. */
export interface DemandLevers {
  /** Multiplies the variance of demand, ≥ 1. */
  readonly demandVariability: number;
  /** Multiplies supplier lead times, mean and spread, > 0. */
  readonly supplierLeadTimeFactor: number;
}

/** Demand of one part over the network. */
export interface ItemDemand {
  /** Order lines per day, everywhere. */
  readonly rate: number;
  /** E[Q], and E[Q²] once demand varies more. */
  readonly pieces: number;
  readonly square: number;
  readonly sizes: LineSizes;
  /** Supplier lead time, days. */
  readonly lead: number;
  /** Over the supplier lead time, the whole network. */
  readonly supply: LeadTimeDemand;
}

/** Demand of a part; null when it is dead or nobody ever ordered it. */
export function itemDemand(
  parts: PartsNetwork,
  item: number,
  levers: DemandLevers,
): ItemDemand | null {
  const { network, rates, sizes } = parts;
  const shelves = network.shelves.length;
  let rate = 0;
  let variance = 0;
  for (let pair = item * shelves; pair < (item + 1) * shelves; pair++) {
    rate += rates.mean[pair]!;
    variance += rates.variance[pair]!;
  }
  if (network.items.dead[item] === 1 || rate === 0) return null;
  const pieces = sizes.mean[item]!;
  const square = sizes.square[item]! * levers.demandVariability;
  const lead = network.items.leadTime[item]! * levers.supplierLeadTimeFactor;
  const leadSd = network.items.leadTimeSd[item]! * levers.supplierLeadTimeFactor;
  return {
    rate,
    pieces,
    square,
    sizes: {
      single: sizes.single[item]!,
      multiple: sizes.multiple[item]!,
      planned: sizes.planned[item]!,
    },
    lead,
    supply: {
      mean: rate * pieces * lead,
      variance:
        rate * square * lead + (rate * pieces * leadSd) ** 2 + variance * (pieces * lead) ** 2,
    },
  };
}

/**
 * Demand a platform must cover: its share of what the centre owes, and demand over the transit.
 *
 * @param shelf     row of `shelves`, not the centre
 * @param atCentre  pieces owed there: E[B], E[B²]
 */
export function platformDemand(
  parts: PartsNetwork,
  item: number,
  shelf: number,
  demand: ItemDemand,
  atCentre: ShelfReading,
): LeadTimeDemand {
  const { network, rates } = parts;
  const { transitDays } = network.locations[network.shelves[shelf]!]!;
  const own = rates.mean[item * network.shelves.length + shelf]!;
  const share = own / demand.rate;
  const owedVariance = Math.max(0, atCentre.owedSquare - atCentre.owed ** 2);
  return {
    mean: share * atCentre.owed + own * demand.pieces * transitDays,
    variance:
      share * share * owedVariance +
      (share * (1 - share) * atCentre.owed * demand.square) / demand.pieces +
      own * demand.square * transitDays,
  };
}
