import type { Holding } from './holding.ts';
import type { DemandLevers } from './item-demand.ts';
import { observedHolding } from './observed-holding.ts';
import { partReader } from './part-reader.ts';
import { addPart, createNetworkSums, createPartSums, type NetworkSums } from './part-sums.ts';
import type { PartsNetwork } from './parts-network.ts';
import { averageSums } from './promise-sums.ts';
import type { Sharing } from './sharing.ts';

/** Everything that moves the network under the rule in force. */
export interface NetworkLevers extends DemandLevers {
  /** Today's months of cover are multiplied by this, > 0; 1 = observed positions. */
  readonly cover: number;
}

/** Means over order lines, and the pieces of live parts on hand: [item][shelf], local points with their shelf. */
export interface NetworkState extends NetworkSums {
  /** Does the shelf hold stock? [shelf]. */
  readonly holds: readonly boolean[];
  /** How promises shared it. */
  readonly sharing: Sharing;
}

/** The network under today's rule. @param localScale  calibration of the local points' share: [class] */
export function networkState(
  parts: PartsNetwork,
  levers: NetworkLevers,
  localScale: readonly number[],
): NetworkState {
  return heldNetwork(
    parts,
    levers,
    localScale,
    observedHolding(parts, levers.cover, levers.supplierLeadTimeFactor),
  );
}

/**
 * The parts network, whatever the policy that holds its stock: `partReader` says how a part is read.
 *
 * @param localScale  calibration of the local points' share: [class]
 */
export function heldNetwork(
  parts: PartsNetwork,
  levers: DemandLevers,
  localScale: readonly number[],
  holding: Holding,
): NetworkState {
  const part = createPartSums(parts.classes, parts.network.shelves.length);
  const read = partReader(parts, levers, localScale, holding);
  return stateOf(parts, (item) => (read(item, part) ? part.row : null));
}

/** The network made of its parts. @param rowOf  what a part brings, as `createPartSums` lays it out; null = nothing */
export function stateOf(
  parts: PartsNetwork,
  rowOf: (item: number) => Float64Array | null,
): NetworkState {
  const { network, sharing, classes, run } = parts;
  const { carriedAs, patternOf } = sharing.lists;
  const items = network.items.count;
  const sums = createNetworkSums(carriedAs.length, classes, items, network.shelves.length);
  for (let item = 0; item < items; item++) {
    const row = rowOf(item);
    if (row) addPart(sums, row, item, patternOf[item]!, classes);
  }
  averageSums(sums, sharing.lines);
  return { ...sums, holds: run.holds, sharing };
}
