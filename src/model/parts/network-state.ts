import { countedSizes, foundAtCentre } from './found-at-centre.ts';
import type { Holding } from './holding.ts';
import { itemDemand, platformDemand, type DemandLevers } from './item-demand.ts';
import { observedHolding } from './observed-holding.ts';
import type { PartsNetwork } from './parts-network.ts';
import { addLines, averageSums, createPromiseSums, type PromiseSums } from './promise-sums.ts';
import { emptyReading } from './shelf-reading.ts';

/** Everything that moves the network under the rule in force. */
export interface NetworkLevers extends DemandLevers {
  /** Today's months of cover are multiplied by this, > 0; 1 = observed positions. */
  readonly cover: number;
}

export interface NetworkState extends PromiseSums {
  /** Pieces of live parts on hand at a shelf and at the local points under it: [item][shelf]. */
  readonly onHand: Float64Array;
}

/** The network under today's rule. @param localScale  calibration of the local points' share: [class] */
export function networkState(
  parts: PartsNetwork,
  levers: NetworkLevers,
  localScale: readonly number[],
): NetworkState {
  return heldNetwork(parts, levers, localScale, observedHolding(parts, levers.cover));
}

/**
 * Working model of the parts network, whatever the policy that holds its stock: centre first, then
 * each platform.
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
export function heldNetwork(
  parts: PartsNetwork,
  levers: DemandLevers,
  localScale: readonly number[],
  holding: Holding,
): NetworkState {
  const { network, rates } = parts;
  const { items, shelves, centre } = network;
  const sums = createPromiseSums(parts.classes);
  const onHand = new Float64Array(items.count * shelves.length);
  const atCentre = emptyReading();
  const atPlatform = emptyReading();

  for (let item = 0; item < items.count; item++) {
    const demand = itemDemand(parts, item, levers);
    if (!demand) continue;
    atCentre.sizes = atPlatform.sizes = countedSizes(demand.sizes);
    holding.read(item, centre, demand.rate, demand, demand.supply, atCentre);
    for (let shelf = 0; shelf < shelves.length; shelf++) {
      const pair = item * shelves.length + shelf;
      if (shelf !== centre) {
        const over = platformDemand(parts, item, shelf, demand, atCentre);
        holding.read(item, shelf, rates.mean[pair]!, demand, over, atPlatform);
      }
      const here = shelf === centre ? atCentre : atPlatform;
      const local = holding.local(item, shelf);
      onHand[pair] = here.onHand + local.pieces;
      const central = shelf === centre ? nobody : foundAtCentre(here, atCentre, demand.sizes);
      addLines(sums, parts, pair, here, central, local.share, localScale);
    }
  }
  averageSums(sums, parts.linesOfLiveParts);
  return { ...sums, onHand };
}

/** Behind the centre. */
const nobody = { unplanned: 0, planned: 0 };
