import type { Context } from '../build/context.ts';
import { rowsByKey } from '../join.ts';

const nowhere: ReadonlyMap<string, number> = new Map();

/** Row of `customers` of an id; −1 = none. */
export function clientRows({ tables }: Context): (id: string) => number {
  const rowOf = tables.customers ? rowsByKey(tables.customers, 'customer_id') : nowhere;
  return (id) => (id === '' ? -1 : (rowOf.get(id) ?? -1));
}

/** Place of a word in a list; −1 = none. */
export function placesIn(words: readonly string[]): (word: string) => number {
  const places = new Map(words.map((word, index) => [word, index]));
  return (word) => places.get(word) ?? -1;
}
