import type { ClassFlows } from '../matching/class-flows.ts';
import type { NetworkState } from './network-state.ts';
import { patternLines } from './pattern-flows.ts';

/**
 * Share of the lines that carry each class's promise which leave the centre by the night express: [class].
 *
 * @param flows  lines of a year by class today × class asked for
 */
export function nightLines(state: NetworkState, flows: ClassFlows): number[] {
  return carriedShare(state, state.byNight, flows);
}

/** Share of them that the platform standing in for their own serves: [class]. */
export function standInLines(state: NetworkState, flows: ClassFlows): number[] {
  return carriedShare(state, state.instead, flows);
}

function carriedShare(
  { near, empty, sharing }: NetworkState,
  shares: Float64Array,
  flows: ClassFlows,
): number[] {
  const classes = near.length / empty.length;
  const all = Array<number>(classes).fill(0);
  const those = Array<number>(classes).fill(0);
  patternLines(flows, sharing).forEach((count, at) => {
    all[at % classes]! += count;
    those[at % classes]! += count * shares[at]!;
  });
  return those.map((count, cls) => (all[cls]! > 0 ? count / all[cls]! : 0));
}
