import { simulatePart, type SimulationPlan } from '#model/simulation/simulate-part.ts';
import { partOfCase } from '#model/simulation/part-of-case.ts';
import type { SimulatedPart } from '#model/simulation/simulated-part.ts';
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
  const parts = trial.lots ? inLots(now.parts) : now.parts;
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
