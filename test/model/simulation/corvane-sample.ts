import type { PartsNetwork } from '#model/parts/parts-network.ts';

/** Order lines of the three years, and € a piece: upper bounds of the strata, the last one open. */
const LINES = [3, 15, 75, Infinity];
const COSTS = [100, 500, Infinity];

export interface Sample {
  readonly items: readonly number[];
  /** How many items of the network each stands for. */
  readonly weight: (item: number) => number;
}

/** Live parts that somebody ordered. */
export function orderedItems({ network, rates }: PartsNetwork): number[] {
  const shelves = network.shelves.length;
  return Array.from({ length: network.items.count }, (_, item) => item).filter(
    (item) =>
      network.items.dead[item] !== 1 &&
      rates.mean.subarray(item * shelves, (item + 1) * shelves).some((rate) => rate > 0),
  );
}

/** A few parts of each stratum of movement × price, evenly spread over the catalogue. */
export function stratifiedSample(parts: PartsNetwork, perStratum: number): Sample {
  const strata = new Map<number, number[]>();
  for (const item of orderedItems(parts)) {
    const key = stratumOf(parts, item);
    strata.set(key, [...(strata.get(key) ?? []), item]);
  }
  const weights = new Map<number, number>();
  for (const items of strata.values()) {
    const kept = Math.min(perStratum, items.length);
    for (let k = 0; k < kept; k++) {
      weights.set(items[Math.floor(((k + 0.5) * items.length) / kept)]!, items.length / kept);
    }
  }
  return { items: [...weights.keys()], weight: (item) => weights.get(item) ?? 0 };
}

function stratumOf({ network, classes }: PartsNetwork, item: number): number {
  const perItem = network.shelves.length * classes;
  const lines = network.lines
    .subarray(item * perItem, (item + 1) * perItem)
    .reduce((sum, count) => sum + count, 0);
  const cost = network.items.unitCost[item]!;
  const band = (bounds: readonly number[], value: number) =>
    bounds.findIndex((bound) => value <= bound);
  return band(LINES, lines) * COSTS.length + band(COSTS, cost);
}
