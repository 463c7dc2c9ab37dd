import { at } from '../at.ts';
import type { Random } from './sfc32.ts';

export function uniform(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** Whole number in low…high, both included. */
export function integer(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** Standard normal, Box–Muller. */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

export function logNormal(random: Random, median: number, sigma: number): number {
  return median * Math.exp(sigma * normal(random));
}

/** Poisson by multiplication: means here stay well below 50. */
export function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

/** Number of failures before a success; mean (1 − p) ÷ p. */
export function geometric(random: Random, success: number): number {
  return Math.floor(Math.log(1 - random()) / Math.log(1 - success));
}

/** Index drawn in proportion to the weights. */
export function weighted(random: Random, weights: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < weights.length; index += 1) total += at(weights, index);
  let rest = random() * total;
  for (let index = 0; index < weights.length; index += 1) {
    rest -= at(weights, index);
    if (rest < 0) return index;
  }
  return weights.length - 1;
}

export function shuffle<T>(random: Random, list: T[]): T[] {
  for (let index = list.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = at(list, index);
    list[index] = at(list, other);
    list[other] = kept;
  }
  return list;
}
