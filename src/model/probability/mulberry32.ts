/**
 * A seeded source of uniform draws in [0, 1): the same seed gives the same draws everywhere.
 * Source: Tommy Ettinger's mulberry32, 32 bits of state.
 *
 * @param seed  any whole number; its low 32 bits count
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
