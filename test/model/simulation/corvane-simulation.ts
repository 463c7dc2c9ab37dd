import { simulatePart, type SimulationPlan } from '#model/simulation/simulate-part.ts';
import { partOfCase } from '#model/simulation/part-of-case.ts';
import type { SimulatedPart } from '#model/simulation/simulated-part.ts';
import type { PartsNetwork } from '#model/parts/parts-network.ts';
import { networkShape } from '#model/network-shape.ts';
import type { Scenario } from '#model/scenario.ts';
import { today } from '#model/today.ts';
import { corvane } from '../../fixtures/corvane.ts';
import { inLots, orderingLots } from './in-lots.ts';
import { comparePart, type ComparedPair } from './compare-part.ts';

export interface Trial {
  readonly cover?: number;
  readonly supplierLeadTimeFactor?: number;
  readonly sourcing?: SimulatedPart['sourcing'];
  /** Every shelf at (s, Q). */
  readonly lots?: boolean;
  /** The working model, not the simulation, takes demand for Poisson: a fault to be seen. */
  readonly poissonModel?: boolean;
  /** Pieces every platform keeps for the classes promised within 24 h; 0 when left out. */
  readonly reserve?: number;
  /** Platforms closed or not, the night express or not; as today when left out. */
  readonly shape?: Scenario;
  readonly plan: Omit<SimulationPlan, 'seed' | 'maxEvents'>;
}

const now = today(corvane)!;

export const corvaneParts = now.parts;

/** The working model of Corvane against the simulation of its parts, each with its own seed. */
export function compareCorvane(items: readonly number[], trial: Trial): ComparedPair[] {
  const levers = {
    cover: trial.cover ?? 1,
    demandVariability: 1,
    supplierLeadTimeFactor: trial.supplierLeadTimeFactor ?? 1,
  };
  const { calibration } = now;
  const run = now.shaped(networkShape(now.parts.network, trial.shape ?? {}));
  const shared = trial.reserve ? keeping(run, trial.reserve) : run;
  const parts = trial.lots ? inLots(shared) : shared;
  return items.flatMap((item) => {
    const found = partOfCase(parts, item, levers, calibration, trial.sourcing ?? 'ownShelf');
    if (!found) return [];
    const part = trial.lots ? orderingLots(found) : found;
    const plan = { ...trial.plan, seed: item, maxEvents: 10_000_000 };
    const simulation = simulatePart(part, plan);
    const { sizes } = parts;
    const model = trial.poissonModel
      ? { ...parts, sizes: { ...sizes, square: sizes.mean } }
      : parts;
    return comparePart(corvane, model, calibration, item, levers, part, simulation);
  });
}

/** A reserve for the fast classes, each pair's share of them as the simulation draws it. */
function keeping(parts: PartsNetwork, pieces: number): PartsNetwork {
  const { network, classes } = parts;
  const shelves = network.shelves.length;
  const fast = corvane.classes.map(({ windowHours }) => windowHours !== null && windowHours <= 24);
  const share = Float64Array.from({ length: network.items.count * shelves }, (_, pair) => {
    const lines = Array.from(network.lines.subarray(pair * classes, (pair + 1) * classes));
    const total = lines.reduce((sum, count) => sum + count, 0);
    const promised = lines.reduce((sum, count, cls) => sum + (fast[cls] ? count : 0), 0);
    // Kept even where nobody asks for it.
    return pair % shelves === network.centre
      ? 0
      : Math.max(1e-9, total > 0 ? promised / total : 0.5);
  });
  return { ...parts, sharing: { ...parts.sharing, reserve: { pieces, fast, share, key: '' } } };
}
