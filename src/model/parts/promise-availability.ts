import type { Case } from '../case.ts';
import { availabilityOn } from './availability.ts';
import type { Calibration } from './calibration.ts';
import type { NetworkState } from './network-state.ts';
import { patternShare } from './sharing.ts';

/**
 * Share of promises that find their part in time, before the carrier.
 *
 * @param mix  promises per line: [pattern][class the line comes from][class promised], patterns of the state
 * @returns share in [0, 1]; 0 without promises
 */
export function promiseAvailability(
  of: Case,
  calibration: Calibration,
  state: NetworkState,
  mix: Float64Array,
): number {
  const classes = of.classes.length;
  let promises = 0;
  let found = 0;
  state.sharing.lists.carriedAs.forEach((_, pattern) => {
    of.measured.byClass.forEach(({ lines }, from) => {
      const own = lines * patternShare(state.sharing, pattern, from);
      for (let asked = 0; asked < classes; asked++) {
        const made = own * mix[(pattern * classes + from) * classes + asked]!;
        if (made === 0) continue;
        promises += made;
        found += made * availabilityOn(state, calibration, pattern, from, asked);
      }
    });
  });
  return promises > 0 ? found / promises : 0;
}
