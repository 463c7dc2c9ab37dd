import type { Case } from '../case.ts';
import { isPremium } from '../matching/match-rows.ts';
import type { PartsNetwork } from '../parts/parts-network.ts';
import { demandCdf } from '../probability/demand-curve.ts';
import type { AllocatedPart, LineStream } from './allocated-part.ts';
import { lineSizeMoments } from './line-size.ts';

/** A part and a platform of the case, chosen to show what a rule of allocation does. */
export interface AllocationExample {
  readonly item: number;
  readonly shelf: number;
  readonly part: Pick<AllocatedPart, 'stock' | 'sizes' | 'leadTime' | 'streams'>;
}

/** Lines of the play that still leave a picture readable, and enough of each kind to see them treated apart. */
const LINES = { least: 60, most: 200 } as const;
const LEAST_SHARE = 0.15;
const LEAST_STOCK = 4;
/** The shelf seldom is empty: as shelves are. */
const LEAST_ON_HAND = 0.9;

/**
 * The part on which the unpromised weigh most on a platform's stock: of the most critical parts known, the one whose
 * other lines take most pieces during a lead time, beside the pieces the shelf holds on average; among shelves that
 * have a piece nine times in ten.
 *
 * Played alone, without the centre behind it: a piece taken is ordered from the supplier and comes through the
 * centre. Stock = the average observed position.
 *
 * @param days          length of the play
 * @param supplierTime  supplier lead times are multiplied by this, > 0
 * @returns null when no part has enough lines of both kinds
 */
export function allocationExample(
  of: Case,
  parts: PartsNetwork,
  days: number,
  supplierTime: number,
): AllocationExample | null {
  const { items, shelves, centre } = parts.network;
  const top = items.criticality.reduce((most, each) => Math.max(most, each), 0);
  let best: AllocationExample | null = null;
  let bestWeight = 0;
  for (let item = 0; item < items.count; item++) {
    if (items.dead[item] === 1 || items.criticality[item] !== top) continue;
    for (let shelf = 0; shelf < shelves.length; shelf++) {
      if (shelf === centre) continue;
      const lines = days * parts.rates.mean[item * shelves.length + shelf]!;
      if (lines < LINES.least || lines > LINES.most) continue;
      const part = partOf(of, parts, item, shelf, supplierTime);
      const weight = weightOfOthers(part);
      if (weight <= bestWeight) continue;
      bestWeight = weight;
      best = { item, shelf, part };
    }
  }
  return best;
}

function partOf(
  of: Case,
  parts: PartsNetwork,
  item: number,
  shelf: number,
  supplierTime: number,
): AllocationExample['part'] {
  const { network, sizes } = parts;
  const transit = network.locations[network.shelves[shelf]!]!.transitDays;
  return {
    stock: Math.round(averagePosition(parts, item, shelf)),
    sizes: {
      single: sizes.single[item]!,
      multiple: sizes.multiple[item]!,
      planned: sizes.planned[item]!,
    },
    leadTime: network.items.leadTime[item]! * supplierTime + transit,
    streams: streamsOf(of, parts, item, shelf),
  };
}

/** Lines by promise and by size, as the history shares them out. */
function streamsOf(
  of: Case,
  { network, classes, rates, plannedOfPart }: PartsNetwork,
  item: number,
  shelf: number,
): readonly LineStream[] {
  const pair = item * network.shelves.length + shelf;
  const lines = network.lines.subarray(pair * classes, (pair + 1) * classes);
  const total = lines.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const rate = (fast: boolean, planned: boolean): number =>
    lines.reduce((sum, count, cls) => {
      if (isPremium(of, { partsClass: cls }) !== fast) return sum;
      const share = plannedOfPart[item * classes + cls]!;
      return sum + (rates.mean[pair]! * count * (planned ? share : 1 - share)) / total;
    }, 0);
  return [true, false]
    .flatMap((fast) =>
      [false, true].map((planned) => ({ rate: rate(fast, planned), fast, planned })),
    )
    .filter((stream) => stream.rate > 0);
}

/** Pieces the others take in a lead time, per piece held; 0 for a part that would show nothing. */
function weightOfOthers({ stock, sizes, leadTime, streams }: AllocationExample['part']): number {
  const taken = (of: readonly LineStream[]) =>
    of.reduce(
      (sum, { rate, planned }) => {
        const { mean, square } = lineSizeMoments(sizes, planned ? 1 : 0);
        return {
          lines: sum.lines + rate,
          mean: sum.mean + rate * mean * leadTime,
          variance: sum.variance + rate * square * leadTime,
        };
      },
      { lines: 0, mean: 0, variance: 0 },
    );
  const all = taken(streams);
  const others = taken(streams.filter(({ fast }) => !fast));
  const share = others.lines / all.lines;
  if (stock < LEAST_STOCK || !(share >= LEAST_SHARE && share <= 1 - LEAST_SHARE)) return 0;
  const cdf = new Float64Array(stock);
  demandCdf(all.mean, all.variance, stock - 1, cdf);
  return cdf[stock - 1]! < LEAST_ON_HAND ? 0 : others.mean / stock;
}

function averagePosition({ network, positionOf }: PartsNetwork, item: number, shelf: number) {
  const { positions, locations, shelves } = network;
  const row = positionOf[item * locations.length + shelves[shelf]!]!;
  if (row < 0) return 0;
  let sum = 0;
  for (let at = positions.start[row]!; at < positions.start[row + 1]!; at++) {
    sum += positions.value[at]! * positions.weight[at]!;
  }
  return sum / positions.snapshots;
}
