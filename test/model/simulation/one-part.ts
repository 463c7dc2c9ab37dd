import type { Network } from '#model/case.ts';
import type { PartsNetwork } from '#model/parts/parts-network.ts';

/** The network of one item alone, estimates kept: what the working model reads about it, nothing else. */
export function onePart(parts: PartsNetwork, item: number): PartsNetwork {
  const { network, classes, rates, sizes, sharing, localsToday, run } = parts;
  const shelves = network.shelves.length;
  const locations = network.locations.length;
  const { items } = network;
  const one = <Column extends { slice(from: number, to: number): Column }>(column: Column) =>
    column.slice(item, item + 1);
  const pairs = <Column extends { slice(from: number, to: number): Column }>(column: Column) =>
    column.slice(item * shelves, (item + 1) * shelves);
  const alone: Network = {
    ...network,
    items: {
      count: 1,
      unitCost: one(items.unitCost),
      leadTime: one(items.leadTime),
      leadTimeSd: one(items.leadTimeSd),
      group: one(items.group),
      criticality: one(items.criticality),
      dead: one(items.dead),
      orphan: one(items.orphan),
      provisionShare: one(items.provisionShare),
      lot: one(items.lot),
      singles: one(items.singles),
      units: one(items.units),
      squares: one(items.squares),
      plannedLines: one(items.plannedLines),
      plannedUnits: one(items.plannedUnits),
      plannedSquares: one(items.plannedSquares),
    },
    lines: network.lines.slice(item * shelves * classes, (item + 1) * shelves * classes),
  };
  return {
    ...parts,
    network: alone,
    rates: { mean: pairs(rates.mean), variance: pairs(rates.variance) },
    sizes: {
      single: one(sizes.single),
      multiple: one(sizes.multiple),
      planned: one(sizes.planned),
      mean: one(sizes.mean),
      square: one(sizes.square),
    },
    plannedOfPart: parts.plannedOfPart.slice(item * classes, (item + 1) * classes),
    positionOf: parts.positionOf.slice(item * locations, (item + 1) * locations),
    run: { ...run, taken: run.taken && pairs(run.taken) },
    localsToday: { pieces: pairs(localsToday.pieces), share: pairs(localsToday.share) },
    linesOfLiveParts: new Float64Array(classes).fill(1),
    sharing: {
      ...sharing,
      lists: {
        ...sharing.lists,
        patternOf: Uint16Array.of(0),
        carriedAs: [sharing.lists.carriedAs[sharing.lists.patternOf[item]!]!],
      },
      lines: new Float64Array(classes).fill(1),
      reserve: sharing.reserve && { ...sharing.reserve, share: pairs(sharing.reserve.share) },
    },
  };
}
