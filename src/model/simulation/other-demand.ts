import { sharing } from '../parts/sharing.ts';
import type { PartsNetwork } from '../parts/parts-network.ts';
import { poissonDraw } from './poisson-draw.ts';
import { createRandom } from './random.ts';

const MOST_LINES = 65_535;

/**
 * The same network, another history of the same length: rates drawn from their estimates (gamma), now taken for
 * known, and the order lines they would have brought (Poisson), classes as the part's lines are.
 *
 * @param days  of the history, > 0
 * @param seed  whole
 */
export function otherDemand(parts: PartsNetwork, days: number, seed: number): PartsNetwork {
  const { network, rates, classes } = parts;
  const shelves = network.shelves.length;
  const random = createRandom(seed);
  const mean = rates.mean.map((rate, pair) =>
    rate > 0 ? rate * random.gamma(rates.variance[pair]! / (rate * rate)) : 0,
  );
  const lines = new Uint16Array(network.lines.length);
  for (let item = 0; item < network.items.count; item++) {
    const mix = classMix(parts, item);
    for (let pair = item * shelves; pair < (item + 1) * shelves; pair++) {
      if (mean[pair] === 0) continue;
      const own = network.lines.subarray(pair * classes, (pair + 1) * classes);
      const total = own.reduce((sum, count) => sum + count, 0);
      mix.forEach((share, cls) => {
        // The pair's classes, joined by one line of the part's.
        const drawn = (mean[pair]! * days * (own[cls]! + share)) / (total + 1);
        lines[pair * classes + cls] = Math.min(MOST_LINES, poissonDraw(drawn, random));
      });
    }
  }
  const other = { ...network, lines };
  return {
    ...parts,
    network: other,
    rates: { mean, variance: new Float64Array(mean.length) },
    sharing: sharing(other, parts.sharing.lists, parts.sharing.reserve),
  };
}

/** Shares of a part's lines by class; all classes alike where it has none. */
function classMix({ network, classes }: PartsNetwork, item: number): number[] {
  const perItem = network.shelves.length * classes;
  const counts = Array<number>(classes).fill(0);
  for (let at = item * perItem; at < (item + 1) * perItem; at++) {
    counts[at % classes]! += network.lines[at]!;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (total > 0 ? count / total : 1 / classes));
}
