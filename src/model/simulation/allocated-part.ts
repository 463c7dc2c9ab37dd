import type { AllocationRule } from '../assumptions.ts';
import type { LineSizes } from '../parts/shelf-curve.ts';

/** Order lines of one kind: Poisson. */
export interface LineStream {
  /** Lines a day, > 0. */
  readonly rate: number;
  /** Promised fast: the reserve is kept for them. */
  readonly fast: boolean;
  /** Of the planned sizes: large batches. */
  readonly planned: boolean;
}

/** One part on one shelf that shares it by a rule. */
export interface AllocatedPart {
  /** S, pieces, whole. */
  readonly stock: number;
  /** K, whole, from 0 to S. */
  readonly reserve: number;
  readonly rule: AllocationRule;
  readonly streams: readonly LineStream[];
  readonly sizes: LineSizes;
  /** Days from an order to its receipt, > 0, always the same. */
  readonly leadTime: number;
}
