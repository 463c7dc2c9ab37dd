import type { PartsNetwork } from './parts-network.ts';
import type { Rates } from './rates.ts';

const SOURCES = 4;
const OWN = 1;
const RESCUE = 2;

export interface TakenOver {
  /** Lines a day at each shelf; those moved are no longer at the shelf without stock. */
  readonly rates: Rates;
  /** Pieces that go with them: the same share of what that shelf held; null = nothing moves. */
  readonly taken: Float64Array | null;
}

/**
 * Demand and stock that go from shelves without stock to the platforms that stand in for them: the share of a
 * shelf's lines whose promise the centre is too late for and the platform's lane is not. All parts alike.
 *
 * @param parts    reach of the shelves without stock: from the centre, in the place of their own
 * @param standIn  platform that stands in, −1 = none: [shelf]
 */
export function takenOver(parts: PartsNetwork, standIn: readonly number[]): TakenOver {
  if (standIn.every((other) => other < 0)) return { rates: parts.rates, taken: null };
  const { network, positionOf } = parts;
  const { positions, locations, shelves } = network;
  const shares = standIn.map((other, shelf) => (other < 0 ? 0 : shareOf(parts, shelf)));
  const mean = parts.rates.mean.slice();
  const variance = parts.rates.variance.slice();
  const taken = new Float64Array(mean.length);
  for (let item = 0; item < network.items.count; item++) {
    standIn.forEach((other, shelf) => {
      if (other < 0) return;
      const from = item * shelves.length + shelf;
      const to = item * shelves.length + other;
      for (const each of [mean, variance]) {
        const moved = each[from]! * shares[shelf]!;
        each[to]! += moved;
        each[from]! -= moved;
      }
      const row = positionOf[item * locations.length + shelves[shelf]!]!;
      if (row < 0) return;
      for (let at = positions.start[row]!; at < positions.start[row + 1]!; at++) {
        const seen = positions.weight[at]! / positions.snapshots;
        taken[to]! += shares[shelf]! * seen * Math.max(0, positions.value[at]!);
      }
    });
  }
  return { rates: { mean, variance }, taken };
}

function shareOf({ network, classes }: PartsNetwork, shelf: number): number {
  const { lines, shelves, reach } = network;
  const counts = new Float64Array(classes);
  for (let at = shelf * classes; at < lines.length; at += shelves.length * classes) {
    for (let cls = 0; cls < classes; cls++) counts[cls]! += lines[at + cls]!;
  }
  let all = 0;
  let late = 0;
  counts.forEach((count, cls) => {
    const from = (cls * shelves.length + shelf) * SOURCES;
    all += count;
    late += count * (1 - reach[from + OWN]!) * reach[from + RESCUE]!;
  });
  return all > 0 ? late / all : 0;
}
