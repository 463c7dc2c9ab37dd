import { localHolding } from './local-holding.ts';
import type { PartsNetwork } from './parts-network.ts';
import { addLines, averageSums, createPromiseSums, type PromiseSums } from './promise-sums.ts';
import type { ShelfReading } from './shelf-reading.ts';
import type { LeadTimeDemand } from './shelf-curve.ts';
import { createShelfReader } from './shelf-reader.ts';

/** Everything that moves the parts network. */
export interface NetworkLevers {
  /** Today's months of cover are multiplied by this, > 0; 1 = observed positions. */
  readonly cover: number;
  /** Multiplies the variance of demand, ≥ 1. */
  readonly demandVariability: number;
  /** Multiplies supplier lead times, mean and spread, > 0. */
  readonly supplierLeadTimeFactor: number;
}

export interface NetworkState extends PromiseSums {
  /** Pieces of live parts on hand at a shelf and at the local points under it: [item][shelf]. */
  readonly onHand: Float64Array;
}

/**
 * Working model of the parts network: centre first, then each platform.
 *
 * Centre: demand of the whole network over the supplier lead time, variance λE[Q²]L + (λE[Q])²σ².
 * Platform: pieces owed by the centre, split in proportion to demand, plus demand over the transit:
 * mean f·E[B] + λE[Q]T, variance f²Var[B] + f(1−f)E[B]·E[Q²]/E[Q] + λE[Q²]T. Both fitted by
 * a negative binomial on two moments (with Poisson demand of single pieces this is VARI-METRIC).
 * First come first served; a line served by the centre does not draw on the platform.
 *
 * Source: Sherbrooke 1986, Graves 1985 for the two moments (from memory).
 *
 * @param localScale  calibration of the local points' share: [class]
 */
export function networkState(
  parts: PartsNetwork,
  levers: NetworkLevers,
  localScale: readonly number[],
): NetworkState {
  const { network, classes, rates, sizes } = parts;
  const { items, shelves, centre, locations } = network;
  const { cover, demandVariability, supplierLeadTimeFactor } = levers;
  const sums = createPromiseSums(classes);
  const onHand = new Float64Array(items.count * shelves.length);
  const reader = createShelfReader(parts);
  const atCentre = emptyReading();
  const atPlatform = emptyReading();

  for (let item = 0; item < items.count; item++) {
    const rate = networkRate(parts, item);
    if (items.dead[item] === 1 || rate.mean === 0) continue;
    const size = {
      single: sizes.single[item]!,
      multiple: sizes.multiple[item]!,
      planned: sizes.planned[item]!,
    };
    const pieces = sizes.mean[item]!;
    const square = sizes.square[item]! * demandVariability;
    const lead = items.leadTime[item]! * supplierLeadTimeFactor;
    const leadSd = items.leadTimeSd[item]! * supplierLeadTimeFactor;
    const supply: LeadTimeDemand = {
      mean: rate.mean * pieces * lead,
      variance:
        rate.mean * square * lead +
        (rate.mean * pieces * leadSd) ** 2 +
        rate.variance * (pieces * lead) ** 2,
    };
    const usual = (shelf: number, lines: number) =>
      lines * pieces * parts.usualCover[shelf * 256 + items.group[item]!]!;
    const moved = {
      cover,
      usual: usual(centre, rate.mean),
      pipeline: rate.mean * pieces * (lead - items.leadTime[item]!),
    };
    reader.read(item, shelves[centre]!, moved, supply, size, atCentre);
    const owedVariance = Math.max(0, atCentre.owedSquare - atCentre.owed ** 2);

    for (let shelf = 0; shelf < shelves.length; shelf++) {
      const pair = item * shelves.length + shelf;
      if (shelf !== centre) {
        const own = rates.mean[pair]!;
        const share = own / rate.mean;
        const { transitDays } = locations[shelves[shelf]!]!;
        const transit: LeadTimeDemand = {
          mean: share * atCentre.owed + own * pieces * transitDays,
          variance:
            share * share * owedVariance +
            (share * (1 - share) * atCentre.owed * square) / pieces +
            own * square * transitDays,
        };
        const change = { cover, usual: usual(shelf, own), pipeline: 0 };
        reader.read(item, shelves[shelf]!, change, transit, size, atPlatform);
      }
      const here = shelf === centre ? atCentre : atPlatform;
      const local = localHolding(parts, item, shelf, cover);
      onHand[pair] = here.onHand + local.pieces;
      addLines(sums, parts, pair, here, atCentre, local.share, localScale);
    }
  }
  averageSums(sums, parts.linesOfLiveParts);
  return { ...sums, onHand };
}

/** Line rate of a part over the whole network, and the variance of its estimate. */
function networkRate({ network, rates }: PartsNetwork, item: number) {
  const shelves = network.shelves.length;
  let mean = 0;
  let variance = 0;
  for (let pair = item * shelves; pair < (item + 1) * shelves; pair++) {
    mean += rates.mean[pair]!;
    variance += rates.variance[pair]!;
  }
  return { mean, variance };
}

function emptyReading(): ShelfReading {
  return { onHand: 0, unplanned: 0, planned: 0, owed: 0, owedSquare: 0 };
}
