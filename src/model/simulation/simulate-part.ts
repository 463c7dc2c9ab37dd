import { positive, whole } from '../probability/refusal.ts';
import { createLineCounts, type LineCounts } from './line-counts.ts';
import { playPart, type Setting } from './play-part.ts';
import { createRandom, type Random } from './random.ts';
import { addAverages, createShelfAverages, type ShelfAverages } from './shelf-averages.ts';
import type { SimulatedPart } from './simulated-part.ts';

export interface SimulationPlan {
  readonly seed: number;
  /** Independent batches, whole, ≥ 2. Each plays every state of the levels once. */
  readonly batches: number;
  /** Order lines of one play, whole, > 0. */
  readonly lines: number;
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

/** Plays of one simulation, at most. */
const MAX_PLAYS = 100_000;

/**
 * Simulates one part. In a batch each node meets all its levels once, in an order of its own: positions
 * independent from node to node, each with its observed distribution (Latin hypercube).
 *
 * @throws RangeError when the plan is out of range, no line ever comes, or a play passes its events
 */
export function simulatePart(part: SimulatedPart, plan: SimulationPlan): PartSimulation {
  const states = part.nodes[0]?.levels.length ?? 0;
  whole('batches', plan.batches, 2);
  whole('lines of a play', plan.lines, 1);
  whole('levels of a node', states, 1);
  whole('plays left', MAX_PLAYS - states * plan.batches);
  for (const { levels } of part.nodes) whole('levels left out', states - levels.length);
  positive(
    'order lines',
    part.nodes.reduce((sum, { rate }) => sum + rate, 0),
  );

  const random = createRandom(plan.seed);
  const counts = createLineCounts(part.nodes.length, part.rescue.length);
  const batches: ShelfAverages[] = [];
  let events = 0;
  for (let batch = 0; batch < plan.batches; batch++) {
    const orders = part.nodes.map(() => shuffled(states, random));
    const sum = createShelfAverages(part.nodes.length);
    const weights = part.nodes.map(() => 0);
    for (let state = 0; state < states; state++) {
      const setting = drawSetting(
        part,
        orders.map((order) => order[state]!),
        plan,
        random,
      );
      const played = playPart(part, setting, plan.lines, random, counts);
      const weight = (n: number): number =>
        plan.byLine && part.nodes[n]!.rate > 0 ? setting.rates[n]! : 1;
      addAverages(sum, played.averages, weight);
      weights.forEach((before, n) => (weights[n] = before + weight(n)));
      events += played.events;
    }
    const averages = createShelfAverages(part.nodes.length);
    addAverages(averages, sum, (n) => 1 / weights[n]!);
    batches.push(averages);
  }
  return { batches, counts, events };
}

function drawSetting(
  { nodes }: SimulatedPart,
  states: readonly number[],
  plan: SimulationPlan,
  random: Random,
): Setting {
  const levels = nodes.map((node, n) => Math.floor(node.levels[states[n]!]! + random.uniform()));
  const rates = nodes.map(({ rate, rateVariance }) =>
    plan.drawnRates && rate > 0 ? rate * random.gamma(rateVariance / (rate * rate)) : rate,
  );
  return { levels, rates };
}

/** 0 … count − 1 in a random order. */
function shuffled(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, k) => k);
  for (let k = count - 1; k > 0; k--) {
    const other = Math.floor(random.uniform() * (k + 1));
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}
