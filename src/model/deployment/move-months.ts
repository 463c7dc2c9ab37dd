import { refuse } from '../probability/refusal.ts';

/**
 * Month at which each client changes offer: the later of his wave and the end of his contract.
 *
 * @param waves         row of `starts`: [client]; −1 = he does not change
 * @param contractEnds  months after the start of the plan: [client]; 0 or less, or NaN = free to move
 * @param starts        month of each wave, ≥ 0: [wave]
 * @returns months: [client]; Infinity for those who do not change
 * @throws RangeError when a client's wave is unknown, or the lists differ in length
 */
export function moveMonths(
  waves: ArrayLike<number>,
  contractEnds: ArrayLike<number>,
  starts: readonly number[],
): Float64Array {
  if (contractEnds.length !== waves.length) {
    refuse('contract ends', `${waves.length} numbers`, contractEnds.length);
  }
  return Float64Array.from({ length: waves.length }, (_, client) => {
    const wave = waves[client]!;
    if (wave === -1) return Infinity;
    const start = starts[wave] ?? refuse('wave', `a row of ${starts.length} waves, or −1`, wave);
    const end = contractEnds[client]!;
    return end > start ? end : start;
  });
}
