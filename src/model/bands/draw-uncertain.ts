import { mulberry32 } from '../probability/mulberry32.ts';
import { whole } from '../probability/refusal.ts';
import { shuffled } from '../probability/shuffled.ts';
import { triangular } from '../probability/triangular.ts';
import type { Drawn, Uncertain } from './uncertain.ts';

/** Draws come in blocks, each a Latin square: every entry meets each fortieth of its law once. */
export const BLOCK = 40;

/**
 * Values of the uncertain entries for draws from … to − 1.
 *
 * Triangular, with the value in force as its mode: a range and a best guess are all that is known, the
 * best guess should weigh most, and nothing should fall outside the range (a uniform law would give the
 * ends the weight of the best guess, a normal one would leave the range).
 *
 * Draw k depends on the seed, on k and on the entry's own id alone: a page may ask for 40 draws, then for
 * the next 160, and an entry added or removed does not move the others. Latin hypercube within blocks of
 * 40 (McKay, Beckman and Conover 1979, from memory): the first 40 already spread over the whole range.
 *
 * Bound: entries × (to + 40) steps.
 *
 * @param from  whole, ≥ 0
 * @param to    whole, ≥ from
 * @param seed  whole number
 * @throws RangeError when an entry's default is outside its range
 */
export function drawUncertain(
  entries: readonly Uncertain[],
  from: number,
  to: number,
  seed: number,
): Drawn[] {
  whole('first draw', from);
  whole('last draw', to, from);
  const columns = entries.map((entry): [string, number[]] => [
    entry.id,
    strata(to, seed ^ hash(entry.id))
      .slice(from)
      .map((u) => triangular(entry.low, entry.default, entry.high, u)),
  ]);
  return Array.from({ length: to - from }, (_, k) =>
    Object.fromEntries(columns.map(([id, values]) => [id, values[k]!])),
  );
}

/** Uniform draws 0 … count − 1, stratified block by block. */
function strata(count: number, seed: number): number[] {
  const draw = mulberry32(seed);
  const values: number[] = [];
  while (values.length < count) {
    const order = shuffled(BLOCK, draw);
    values.push(...order.map((stratum) => (stratum + draw()) / BLOCK));
  }
  return values.slice(0, count);
}

/** FNV-1a, 32 bits: each entry has a stream of its own. */
function hash(id: string): number {
  let bits = 0x811c9dc5;
  for (let k = 0; k < id.length; k++) bits = Math.imul(bits ^ id.charCodeAt(k), 0x01000193);
  return bits;
}
