import { shuffled } from '../probability/shuffled.ts';
import type { Setting } from './play-part.ts';
import type { Random } from './random.ts';
import type { SimulatedPart } from './simulated-part.ts';

/**
 * Levels and rates of every play: [batch][play]. In a batch each node meets all its levels once, in an
 * order of its own: positions independent from node to node, each with its observed distribution
 * (Latin hypercube). A fractional level is rounded up in its share of the batches, spread as evenly: with
 * such levels the batches' spread overstates the error.
 *
 * @param batches     whole, > 0
 * @param drawnRates  rates drawn afresh for each play from their estimate
 */
export function drawSettings(
  { nodes }: SimulatedPart,
  batches: number,
  drawnRates: boolean,
  random: Random,
): readonly (readonly Setting[])[] {
  const roundings = nodes.map(({ levels }) =>
    Array.from({ length: levels.length }, () =>
      shuffled(batches, random.uniform).map((stratum) => (stratum + random.uniform()) / batches),
    ),
  );
  const rateOf = (rate: number, variance: number): number =>
    drawnRates && rate > 0 ? rate * random.gamma(variance / (rate * rate)) : rate;
  return Array.from({ length: batches }, (_, batch) => {
    const states = nodes.map(({ levels }) => shuffled(levels.length, random.uniform));
    return Array.from({ length: nodes[0]!.levels.length }, (_, play) => ({
      levels: nodes.map(({ levels }, node) => {
        const state = states[node]![play]!;
        return Math.floor(levels[state]! + roundings[node]![state]![batch]!);
      }),
      rates: nodes.map(({ rate, rateVariance }) => rateOf(rate, rateVariance)),
    }));
  });
}
