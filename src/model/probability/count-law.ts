import type { CountLaw } from './law.ts';
import { type Ratios, tailAbove, tailBelow } from './ratio-sums.ts';
import { refuse } from './refusal.ts';
import { smallestWhole } from './smallest-whole.ts';

/**
 * The measures of a law known by its masses and ratios. Each is a sum of positive terms taken on
 * the side where it is small; the other side follows by adding, never by cancelling:
 * below the mean E[(X − s)+] = (mean − s) + E[(s − X)+], above it E[(s − X)+] = (s − mean) + E[(X − s)+].
 */
export function countLaw(law: Ratios): CountLaw {
  const { mean, variance } = law;

  function cdf(x: number): number {
    if (x < 0) return 0;
    if (x < mean) return tailBelow(law, x).probability;
    const above = tailAbove(law, x).probability;
    return above <= 0.5 ? 1 - above : tailBelow(law, x).probability;
  }

  function survival(x: number): number {
    if (x < 0) return 1;
    if (x >= mean) return tailAbove(law, x).probability;
    const below = tailBelow(law, x).probability;
    return below <= 0.5 ? 1 - below : tailAbove(law, x).probability;
  }

  function complementaryLoss(x: number): number {
    if (x <= 0) return 0;
    return x < mean ? tailBelow(law, x).distance : x - mean + tailAbove(law, x).distance;
  }

  function loss(x: number): number {
    if (x <= 0) return mean - x;
    return x < mean ? mean - x + tailBelow(law, x).distance : tailAbove(law, x).distance;
  }

  function quantile(share: number): number {
    if (!(share > 0 && share < 1)) refuse('share', 'between 0 and 1', share);
    return smallestWhole((x) => cdf(x) >= share, mean + spreads(share) * Math.sqrt(variance));
  }

  return {
    mean,
    variance,
    pmf: (x) => (x < 0 ? 0 : law.mass(x)),
    cdf,
    survival,
    loss,
    complementaryLoss,
    quantile,
  };
}

/** A first guess of a normal quantile, to about half a spread: only where a search starts. */
function spreads(share: number): number {
  const side = share < 0.5 ? -1 : 1;
  return side * Math.sqrt(-1.6 * Math.log(2 * Math.min(share, 1 - share)));
}
