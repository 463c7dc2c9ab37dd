import { refuse } from '../probability/refusal.ts';

/** The numbers of the scenario when only these groups of levers are moved: number → value. */
export type ValueOf = (groups: readonly string[]) => Readonly<Record<string, number>>;

/** Groups of levers, and the numbers of each set of them (bit k = group k moved). */
export interface Game {
  readonly groups: readonly string[];
  readonly names: readonly string[];
  /** Bits of all the groups. */
  readonly all: number;
  at(set: number, name: string): number;
}

/** Sets are the bits of one whole number. */
const MOST_GROUPS = 30;

/**
 * A game whose sets are evaluated when asked for, each once.
 *
 * @throws RangeError when groups repeat or are more than 30; `at`, when a number is not finite
 */
export function gameOf(groups: readonly string[], value: ValueOf): Game {
  if (new Set(groups).size < groups.length) refuse('groups', 'all different', groups.join(', '));
  if (groups.length === 0 || groups.length > MOST_GROUPS) {
    refuse('groups', `1 to ${MOST_GROUPS}`, groups.length);
  }
  const known = new Map<number, Readonly<Record<string, number>>>();
  const numbersOf = (set: number): Readonly<Record<string, number>> => {
    const found = known.get(set) ?? value(groups.filter((_, k) => (set >> k) & 1));
    known.set(set, found);
    return found;
  };
  const at = (set: number, name: string): number => {
    const number = numbersOf(set)[name] ?? NaN;
    if (!Number.isFinite(number)) refuse(name, 'a finite number for every set of groups', number);
    return number;
  };
  return { groups, names: Object.keys(numbersOf(0)), all: 2 ** groups.length - 1, at };
}
