import type { Calibration } from './calibration.ts';
import type { NetworkState } from './network-state.ts';

/**
 * Share of the lines of class `origin` that a promise of class `asked` would find in time,
 * before the carrier: near (local point or own shelf), else rescue at another platform with its
 * observed probability, else the centre, else — for a confirmed date only — the wait held.
 *
 * @returns share in [0, 1]
 */
export function availability(
  state: NetworkState,
  calibration: Pick<Calibration, 'rescue' | 'confirmed'>,
  origin: number,
  asked: number,
): number {
  const at = origin * state.empty.length + asked;
  const rescue = calibration.rescue[asked]!;
  return (
    state.near[at]! +
    rescue * state.rescue[at]! +
    (1 - rescue) * (state.direct[at]! + calibration.confirmed[asked]! * state.wait[at]!)
  );
}
