import type { Calibration } from './calibration.ts';
import type { NetworkState } from './network-state.ts';
import type { ClassFlows } from '../matching/class-flows.ts';
import { patternLines } from './pattern-flows.ts';
import { patternShare } from './sharing.ts';

type Chances = Pick<Calibration, 'rescue' | 'confirmed'>;

/**
 * Share of the lines of class `origin` that a promise of class `asked` would find in time, before the
 * carrier, all parts together.
 *
 * @returns share in [0, 1]
 */
export function availability(
  state: NetworkState,
  chances: Chances,
  origin: number,
  asked: number,
): number {
  return state.sharing.lists.carriedAs.reduce(
    (sum, _, pattern) =>
      sum +
      patternShare(state.sharing, pattern, origin) *
        availabilityOn(state, chances, pattern, origin, asked),
    0,
  );
}

/**
 * The same on the parts of a pattern: near (local point or own shelf), else rescue at another platform
 * with its observed probability, else the centre, else — for a confirmed date only — the wait held.
 */
export function availabilityOn(
  state: NetworkState,
  chances: Chances,
  pattern: number,
  origin: number,
  asked: number,
): number {
  const classes = state.near.length / state.empty.length;
  const at = (pattern * classes + origin) * classes + asked;
  const rescue = chances.rescue[asked]!;
  return (
    state.near[at]! +
    rescue * state.rescue[at]! +
    (1 - rescue) * (state.direct[at]! + chances.confirmed[asked]! * state.wait[at]!)
  );
}

/**
 * What the lines that carry each class's promise find in time, before the carrier: [class].
 *
 * @param lines  of a year that carry it: [class]
 */
export function foundByClass(
  state: NetworkState,
  chances: Chances,
  flows: ClassFlows,
  lines: readonly number[],
): number[] {
  const classes = lines.length;
  const found = lines.map(() => 0);
  patternLines(flows, state.sharing).forEach((count, at) => {
    if (count === 0) return;
    const asked = at % classes;
    const row = Math.floor(at / classes);
    const on = availabilityOn(state, chances, Math.floor(row / classes), row % classes, asked);
    found[asked]! += (count / lines[asked]!) * on;
  });
  return found;
}

/** Share of a class's lines that find nothing near, all parts together. */
export function emptyShare(state: NetworkState, origin: number): number {
  return overPatterns(state, state.empty, origin);
}

/** Share of a class's lines that the whole network lacks: they wait for their supplier. */
export function lackingShare(state: NetworkState, origin: number): number {
  const classes = state.near.length / state.empty.length;
  const slowest = classes - 1;
  return state.sharing.lists.carriedAs.reduce(
    (sum, _, pattern) =>
      sum +
      patternShare(state.sharing, pattern, origin) *
        state.wait[(pattern * classes + origin) * classes + slowest]!,
    0,
  );
}

/** Share of a class's lines served a day later than from their own shelf, all parts together; sooner is < 0. */
export function laterShare(state: NetworkState, origin: number): number {
  return overPatterns(state, state.later, origin);
}

function overPatterns(
  { sharing, near, empty }: NetworkState,
  shares: Float64Array,
  origin: number,
): number {
  const classes = near.length / empty.length;
  return sharing.lists.carriedAs.reduce(
    (sum, _, pattern) =>
      sum + patternShare(sharing, pattern, origin) * shares[pattern * classes + origin]!,
    0,
  );
}
