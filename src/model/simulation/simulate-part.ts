import { positive, whole } from '../probability/refusal.ts';
import { drawSettings } from './draw-settings.ts';
import { createLineCounts, type LineCounts } from './line-counts.ts';
import { playPart, type Setting } from './play-part.ts';
import { createRandom } from './random.ts';
import { addAverages, createShelfAverages, type ShelfAverages } from './shelf-averages.ts';
import type { SimulatedPart } from './simulated-part.ts';

export interface SimulationPlan {
  readonly seed: number;
  /** Independent batches, whole, ≥ 2. Each plays every state of the levels once. */
  readonly batches: number;
  /** Order lines of one play, whole, > 0. */
  readonly lines: number;
  /** Lines and receipts of all plays, at most; whole, ≤ 1e9. */
  readonly maxEvents: number;
  /** Rates drawn afresh for each play, gamma with the mean and variance of their estimate. */
  readonly drawnRates: boolean;
  /** Plays weigh as their rates do: the share of lines served, not of the time the shelf could serve. */
  readonly byLine: boolean;
}

export interface PartSimulation {
  /** One per batch: independent, their spread gives the error. */
  readonly batches: readonly ShelfAverages[];
  readonly counts: LineCounts;
  readonly events: number;
}

/** Plays and events of one simulation, at most. */
const MAX_PLAYS = 100_000;
const MAX_EVENTS = 1_000_000_000;

/**
 * Simulates one part, each batch over all the positions it was observed at.
 *
 * @throws RangeError when the plan is out of range, no line ever comes, or `maxEvents` are not enough
 */
export function simulatePart(part: SimulatedPart, plan: SimulationPlan): PartSimulation {
  const states = part.nodes[0]?.levels.length ?? 0;
  whole('batches', plan.batches, 2);
  whole('lines of a play', plan.lines, 1);
  whole('levels of a node', states, 1);
  whole('events', plan.maxEvents, 1);
  whole('events left', MAX_EVENTS - plan.maxEvents);
  whole('plays left', MAX_PLAYS - states * plan.batches);
  for (const { levels } of part.nodes) whole('levels left out', states - levels.length);
  positive(
    'order lines',
    part.nodes.reduce((sum, { rate }) => sum + rate, 0),
  );

  const random = createRandom(plan.seed);
  const counts = createLineCounts(part.nodes.length, part.rescue.length);
  let events = 0;
  const batches = drawSettings(part, plan.batches, plan.drawnRates, random).map((settings) => {
    const averages = createShelfAverages(part.nodes.length);
    const weightOf = ({ rates }: Setting, node: number): number =>
      plan.byLine && part.nodes[node]!.rate > 0 ? rates[node]! : 1;
    const weights = part.nodes.map((_, node) =>
      settings.reduce((sum, setting) => sum + weightOf(setting, node), 0),
    );
    for (const setting of settings) {
      const played = playPart(part, setting, plan.lines, plan.maxEvents - events, random, counts);
      addAverages(averages, played.averages, (node) => weightOf(setting, node) / weights[node]!);
      events += played.events;
    }
    return averages;
  });
  return { batches, counts, events };
}
