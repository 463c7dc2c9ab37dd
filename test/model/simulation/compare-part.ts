import type { Case } from '#model/case.ts';
import { availability } from '#model/parts/availability.ts';
import type { Calibration } from '#model/parts/calibration.ts';
import { networkState, type NetworkLevers } from '#model/parts/network-state.ts';
import type { PartsNetwork } from '#model/parts/parts-network.ts';
import { batchMeans, type Estimate } from '#model/simulation/batch-means.ts';
import { lineService, type SourcingRule } from '#model/simulation/line-service.ts';
import { nodeShelves } from '#model/simulation/part-of-case.ts';
import type { ShelfAverages } from '#model/simulation/shelf-averages.ts';
import type { PartSimulation } from '#model/simulation/simulate-part.ts';
import type { SimulatedPart } from '#model/simulation/simulated-part.ts';
import { onePart } from './one-part.ts';

const SOURCES = 4;

/** A part at a shelf: what the working model says, what the simulation saw. */
export interface ComparedPair {
  readonly item: number;
  readonly shelf: number;
  /** Order lines of the history by class: the weights. */
  readonly lines: readonly number[];
  /** Availability of each class under its own promise, before the carrier. */
  readonly model: readonly number[];
  readonly simulated: readonly Estimate[];
  /** Availability over the pair's lines, and the share its shelf alone could serve. */
  readonly all: Compared;
  readonly shelfAlone: Compared;
}

export interface Compared {
  readonly model: number;
  readonly simulated: Estimate;
}

/** Compares a part at each of its shelves that had lines. */
export function comparePart(
  of: Case,
  parts: PartsNetwork,
  calibration: Calibration,
  item: number,
  levers: NetworkLevers,
  part: SimulatedPart,
  simulation: PartSimulation,
): ComparedPair[] {
  const { network, classes } = parts;
  const shelves = network.shelves.length;
  const alone = onePart(parts, item);
  const every = of.classes.map((_, cls) => cls);
  const nodes = nodeShelves(parts);
  return nodes.flatMap((shelf, row) => {
    // Clients of a shelf without stock are served at the root.
    const node = parts.run.holds[shelf] ? row : 0;
    const pair = item * shelves + shelf;
    const lines = Array.from(network.lines.subarray(pair * classes, (pair + 1) * classes));
    const total = lines.reduce((sum, count) => sum + count, 0);
    if (total === 0) return [];
    const over = (rate: (cls: number) => number): number =>
      every.reduce((sum, cls) => sum + lines[cls]! * rate(cls), 0) / total;
    const estimate = (rate: (seen: ShelfAverages, cls: number) => number): Estimate =>
      batchMeans(simulation.batches.map((seen) => over((cls) => rate(seen, cls))));

    const here = pairAlone(alone, shelf);
    const state = networkState(here, levers, calibration.localScale);
    const noLocal = networkState(
      here,
      levers,
      every.map(() => 0),
    );
    const rules = every.map((cls): SourcingRule => {
      const reach = (cls * shelves + shelf) * SOURCES;
      return {
        fast: parts.sharing.reserve?.fast[cls] ?? false,
        planned: parts.plannedOfPart[item * classes + cls]!,
        local: part.nodes[row]!.local[cls]!,
        ownReach: network.reach[reach + 1]!,
        rescueReach: network.reach[reach + 2]!,
        directReach: network.reach[reach + 3]!,
        standIn: parts.run.holds[shelf] ? null : nodes.indexOf(parts.run.standIn[shelf]!),
        rescue: calibration.rescue[cls]! * parts.run.helpers[shelf]!,
        confirmed: calibration.confirmed[cls]!,
      };
    });
    const model = every.map((cls) => availability(state, calibration, cls, cls));
    const onShelf = (seen: ShelfAverages, cls: number): number => {
      const { fast, planned } = rules[cls]!;
      const alike = fast ? seen.fastUnplanned[node]! : seen.unplanned[node]!;
      return (
        (1 - planned) * alike + planned * (fast ? seen.fastPlanned[node]! : seen.planned[node]!)
      );
    };
    return {
      item,
      shelf,
      lines,
      model,
      simulated: every.map((cls) =>
        batchMeans(simulation.batches.map((seen) => lineService(seen, node, rules[cls]!))),
      ),
      all: {
        model: over((cls) => model[cls]!),
        simulated: estimate((seen, cls) => lineService(seen, node, rules[cls]!)),
      },
      shelfAlone: {
        model: over((cls) => 1 - noLocal.empty[cls]!),
        simulated: estimate(onShelf),
      },
    };
  });
}

/** One line of each class at one shelf and none elsewhere: the network's means are the pair's. */
function pairAlone(alone: PartsNetwork, shelf: number): PartsNetwork {
  const { network, classes } = alone;
  const lines = new Uint16Array(network.shelves.length * classes);
  lines.fill(1, shelf * classes, (shelf + 1) * classes);
  return { ...alone, network: { ...network, lines } };
}
