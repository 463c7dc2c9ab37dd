import { refuse, whole } from '../probability/refusal.ts';
import type { Deployment } from '../assumptions.ts';

/** Who changes when, by rows: what the plan needs to know of clients. */
export interface Deployed {
  /** Row of his segment: [client]. */
  readonly segment: ArrayLike<number>;
  /** Row of his region: [client]. */
  readonly region: ArrayLike<number>;
}

/**
 * Row of `waveStarts` of each client. The pilot takes the first clients of its region, then, when the
 * region has not enough, the first of the others.
 *
 * - `pilot`: the pilot is row 0, the others do not change (−1);
 * - `waves`: the pilot is row 0, the others follow their segment's wave;
 * - `bigBang`: no pilot; rows start from the first wave.
 *
 * @param order  wave of each segment, whole, from 1: [segment]
 * @param pilot  row of the pilot's region, and clients it takes (whole, ≥ 0)
 * @returns [client], for `moveMonths`
 * @throws RangeError when a segment has no wave, or the size is out of range
 */
export function clientWaves(
  { segment, region }: Deployed,
  order: readonly number[],
  pilot: Readonly<{ region: number; size: number }>,
  deployment: Deployment,
): Int8Array {
  whole('size of the pilot', pilot.size);
  const clients = Array.from({ length: segment.length }, (_, client) => client);
  const near = clients.filter((client) => region[client] === pilot.region);
  const far = clients.filter((client) => region[client] !== pilot.region);
  const first = new Set([...near, ...far].slice(0, deployment === 'bigBang' ? 0 : pilot.size));
  return Int8Array.from(clients, (client) => {
    if (first.has(client)) return 0;
    if (deployment === 'pilot') return -1;
    const wave = order[segment[client]!] ?? refuse('segment', 'one with a wave', segment[client]!);
    whole('wave', wave, 1);
    return deployment === 'bigBang' ? wave - 1 : wave;
  });
}
