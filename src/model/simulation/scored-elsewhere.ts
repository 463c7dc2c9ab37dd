import { whole } from '../probability/refusal.ts';
import type { NetworkState } from '../parts/network-state.ts';
import type { PartsNetwork } from '../parts/parts-network.ts';
import { batchMeans, type Estimate } from './batch-means.ts';
import { otherDemand } from './other-demand.ts';

/** What levels find on the demand they were chosen on, and on other demand; shares in [0, 1]. */
export interface Elsewhere {
  readonly chosenOn: number;
  readonly elsewhere: Estimate;
  /** What of the promise is hope: chosenOn − elsewhere. */
  readonly drop: number;
}

const MOST_DRAWS = 1000;

/**
 * Optimised levels scored on demand they were not chosen on: `draws` other histories of the network, the levels
 * unchanged. Levels fitted to the very lines that came look better than they will be.
 *
 * @param days     of the history, > 0
 * @param hold     the network with the levels, whatever its demand
 * @param reached  availability of a state, share in [0, 1]
 * @param draws    whole, from 2 to 1,000
 * @throws RangeError when there are fewer or more draws
 */
export function scoredElsewhere(
  parts: PartsNetwork,
  days: number,
  hold: (parts: PartsNetwork) => NetworkState,
  reached: (state: NetworkState) => number,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): Elsewhere {
  whole('draws', draws, 2);
  whole('draws left', MOST_DRAWS - draws);
  const chosenOn = reached(hold(parts));
  const elsewhere = batchMeans(
    Array.from({ length: draws }, (_, draw) =>
      reached(hold(otherDemand(parts, days, seed + draw))),
    ),
  );
  return { chosenOn, elsewhere, drop: chosenOn - elsewhere.mean };
}
