import type { Calibration } from '../parts/calibration.ts';
import { localHolding } from '../parts/local-holding.ts';
import type { NetworkLevers } from '../parts/network-state.ts';
import type { PartsNetwork } from '../parts/parts-network.ts';
import { scaledPosition, type CoverChange } from '../parts/scaled-position.ts';
import { plannedShareFor } from './line-size.ts';
import type { SimulatedNode, SimulatedPart } from './simulated-part.ts';

/** Sources of `network.reach`. */
const SOURCES = 4;

/** What moves a simulated part: variability is the size law's own and cannot be multiplied here. */
export type SimulatedLevers = Pick<NetworkLevers, 'cover' | 'supplierLeadTimeFactor'>;

/**
 * A part of a case as the working model sees it: its estimated rates and sizes, its supplier, and at each
 * shelf the observed positions, one level for each month-end, ordered one for one.
 *
 * @returns null for a dead part and for one that nobody ordered
 */
export function partOfCase(
  parts: PartsNetwork,
  item: number,
  levers: SimulatedLevers,
  calibration: Pick<Calibration, 'localScale' | 'rescue'>,
  sourcing: SimulatedPart['sourcing'],
): SimulatedPart | null {
  const { network, rates, sizes, run } = parts;
  const { items, shelves } = network;
  const order = nodeShelves(parts);
  const rate = order.reduce((sum, shelf) => sum + rates.mean[item * shelves.length + shelf]!, 0);
  if (items.dead[item] === 1 || rate === 0) return null;
  const pieces = sizes.mean[item]!;
  const law = {
    single: sizes.single[item]!,
    multiple: sizes.multiple[item]!,
    planned: sizes.planned[item]!,
  };
  const factor = levers.supplierLeadTimeFactor;
  const lead = { mean: items.leadTime[item]! * factor, sd: items.leadTimeSd[item]! * factor };

  const nodes = order.map((shelf, node): SimulatedNode => {
    const pair = item * shelves.length + shelf;
    const own = rates.mean[pair]!;
    const cover = parts.usualCover[shelf * 256 + items.group[item]!]!;
    const change = {
      cover: levers.cover,
      usual: (node === 0 ? rate : own) * pieces * cover,
      added:
        (node === 0 ? rate * pieces * (lead.mean - items.leadTime[item]!) : 0) +
        levers.cover * (run.taken?.[pair] ?? 0),
    };
    const share = localHolding(parts, item, shelf, levers.cover).share;
    return {
      parent: node === 0 ? -1 : 0,
      // The clients of a shelf without stock wait there for what the centre hands over at once.
      transit: run.holds[shelf] ? network.locations[shelves[shelf]!]!.transitDays : 0,
      rate: own,
      rateVariance: rates.variance[pair]!,
      levels: run.holds[shelf]
        ? levelsOf(parts, item, shelf, change)
        : Array<number>(network.positions.snapshots).fill(0),
      lot: 1,
      mix: classMix(parts, pair),
      local: calibration.localScale.map(
        (scale, cls) =>
          Math.min(1, share * scale) * network.reach[(cls * shelves.length + shelf) * SOURCES]!,
      ),
    };
  });
  const planned = plannedShareFor(pieces, law);
  const { rescue } = calibration;
  return { nodes, sizes: law, planned, lead, sourcing, rescue, reserve: parts.sharing.reserve };
}

/** Row of `shelves` of each node: the centre is the root. */
export function nodeShelves({ network }: PartsNetwork): readonly number[] {
  return [
    network.centre,
    ...network.shelves.map((_, shelf) => shelf).filter((shelf) => shelf !== network.centre),
  ];
}

/** Observed positions once moved, as many times as they were seen. A pair never seen is empty. */
function levelsOf(
  { network, positionOf }: PartsNetwork,
  item: number,
  shelf: number,
  change: CoverChange,
): number[] {
  const { positions, locations, shelves } = network;
  const row = positionOf[item * locations.length + shelves[shelf]!]!;
  if (row < 0) return Array<number>(positions.snapshots).fill(scaledPosition(0, change));
  const levels: number[] = [];
  for (let at = positions.start[row]!; at < positions.start[row + 1]!; at++) {
    const level = scaledPosition(positions.value[at]!, change);
    for (let seen = 0; seen < positions.weight[at]!; seen++) levels.push(level);
  }
  return levels;
}

/** Cumulative shares of a pair's lines by class; all classes alike where it has none. */
function classMix({ network, classes }: PartsNetwork, pair: number): number[] {
  const lines = network.lines.subarray(pair * classes, (pair + 1) * classes);
  const total = lines.reduce((sum, count) => sum + count, 0);
  let upTo = 0;
  return Array.from(lines, (count) => (upTo += total > 0 ? count / total : 1 / classes));
}
