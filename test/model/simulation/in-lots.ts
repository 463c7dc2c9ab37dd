import type { Positions } from '#model/case.ts';
import type { PartsNetwork } from '#model/parts/parts-network.ts';
import type { SimulatedPart } from '#model/simulation/simulated-part.ts';

/** Lot sizes that a position, uniform over a lot, shares between whole snapshots. */
const LOTS = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60];
const SNAPSHOTS = 60;

/**
 * The same network with every shelf at (s, Q): the highest position stays, Q is the observed range of positions
 * (the largest of `LOTS` it holds), and the position uniform over the lot. Local points stay.
 */
export function inLots(parts: PartsNetwork): PartsNetwork {
  const { network } = parts;
  const { positions, shelves } = network;
  const start = [0];
  const value: number[] = [];
  const weight: number[] = [];
  for (let row = 0; row < positions.item.length; row++) {
    const seen = Array.from(
      positions.value.subarray(positions.start[row]!, positions.start[row + 1]!),
    );
    const lowest = seen[0]!;
    const highest = seen.at(-1)!;
    if (shelves.includes(positions.location[row]!)) {
      const lot = LOTS.filter((size) => size <= highest - lowest + 1).at(-1)!;
      for (let y = highest - lot + 1; y <= highest; y++) {
        value.push(y);
        weight.push(SNAPSHOTS / lot);
      }
    } else {
      seen.forEach((y, k) => {
        value.push(y);
        weight.push(
          (positions.weight[positions.start[row]! + k]! * SNAPSHOTS) / positions.snapshots,
        );
      });
    }
    start.push(value.length);
  }
  const moved: Positions = {
    ...positions,
    snapshots: SNAPSHOTS,
    start: Uint32Array.from(start),
    value: Int16Array.from(value),
    weight: Uint8Array.from(weight),
  };
  return { ...parts, network: { ...network, positions: moved } };
}

/** A part of that network, ordering by lots instead of one for one at each of the positions. */
export function orderingLots(part: SimulatedPart): SimulatedPart {
  return {
    ...part,
    nodes: part.nodes.map((node) => {
      const levels = new Set(Array.from(node.levels));
      return { ...node, levels: [Math.max(...levels)], lot: levels.size };
    }),
  };
}
