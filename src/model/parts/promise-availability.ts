import type { Case } from '../case.ts';
import { availability } from './availability.ts';
import type { Calibration } from './calibration.ts';
import type { NetworkState } from './network-state.ts';

/**
 * Share of promises that find their part in time, before the carrier.
 *
 * @param mix  promises per line: [class the line comes from][class promised]
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
  of.measured.byClass.forEach(({ lines }, from) => {
    for (let asked = 0; asked < classes; asked++) {
      const made = lines * mix[from * classes + asked]!;
      if (made === 0) continue;
      promises += made;
      found += made * availability(state, calibration, from, asked);
    }
  });
  return promises > 0 ? found / promises : 0;
}
