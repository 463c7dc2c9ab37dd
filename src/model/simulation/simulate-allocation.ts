import type { AllocationRule } from '../assumptions.ts';
import type { LineSizes } from '../parts/shelf-curve.ts';
import { positive, refuse, whole } from '../probability/refusal.ts';
import { allocatedShelf, type AskedLine } from './allocated-shelf.ts';
import { batchMeans, type Estimate } from './batch-means.ts';
import { drawLineSize } from './line-size.ts';
import { createRandom } from './random.ts';

/** Order lines of one kind: Poisson. */
export interface LineStream {
  /** Lines a day, > 0. */
  readonly rate: number;
  /** Promised fast: the reserve is kept for them. */
  readonly fast: boolean;
  /** Of the planned sizes: large batches. */
  readonly planned: boolean;
}

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

export interface AllocationPlan {
  readonly seed: number;
  /** Whole, ≥ 2. */
  readonly batches: number;
  /** Lines of one batch, all streams, whole, > 0. */
  readonly lines: number;
}

export interface SimulatedAllocation {
  /** Share of each stream's lines that find all their pieces at once: [stream]. */
  readonly found: readonly Estimate[];
  /** Days a line of the stream waits on average, 0 when it finds: [stream]. */
  readonly days: readonly Estimate[];
  /** Pieces owed to fast lines and to others, and on hand, on average over the lines that arrive. */
  readonly fastOwed: Estimate;
  readonly othersOwed: Estimate;
  readonly onHand: Estimate;
}

/** Lines in all, at most. */
const MAX_LINES = 100_000_000;
/** Receipts past are swept once they are this many. */
const SWEEP = 1024;

/**
 * One part on one shelf, one order to the supplier for each line, under a rule of allocation. The first
 * lines, four lead times of them, are forgotten. Waits of lines that still wait at the end of a batch count in the next.
 *
 * @throws RangeError when a field is out of range
 */
export function simulateAllocation(part: AllocatedPart, plan: AllocationPlan): SimulatedAllocation {
  const { stock, reserve, rule, streams, sizes, leadTime } = part;
  check(part, plan);
  const rate = streams.reduce((sum, stream) => sum + stream.rate, 0);
  const random = createRandom(plan.seed);
  const shelf = allocatedShelf(stock, reserve, rule);
  const streamOf = new WeakMap<AskedLine, number>();
  /** Receipts to come, in order: a constant lead time keeps it. */
  const receipts: { readonly time: number; readonly line: AskedLine }[] = [];
  let first = 0;
  let time = 0;
  let batch = emptyBatch(streams.length);

  function next(): void {
    time += random.exponential() / rate;
    for (; first < receipts.length && receipts[first]!.time <= time; first++) {
      const receipt = receipts[first]!;
      for (const line of shelf.receive(receipt.line)) {
        batch.days[streamOf.get(line)!]! += receipt.time - line.time;
      }
    }
    if (first <= SWEEP) return;
    receipts.splice(0, first);
    first = 0;
  }

  function arrive(): void {
    let at = random.uniform() * rate;
    const stream = Math.max(
      0,
      streams.findIndex((each) => (at -= each.rate) < 0),
    );
    const { fast, planned } = streams[stream]!;
    const line = { time, fast, pieces: drawLineSize(sizes, planned ? 1 : 0, random) };
    streamOf.set(line, stream);
    batch.hand += shelf.hand();
    batch.fastOwed += shelf.owed(true);
    batch.othersOwed += shelf.owed(false);
    batch.lines[stream]!++;
    if (shelf.ask(line)) batch.found[stream]!++;
    receipts.push({ time: time + leadTime, line });
  }

  for (next(); time < 4 * leadTime; next()) arrive();
  const batches = Array.from({ length: plan.batches }, () => {
    batch = emptyBatch(streams.length);
    for (let k = 0; k < plan.lines; k++, next()) arrive();
    return batch;
  });
  const over = (value: (of: Batch) => number): Estimate => batchMeans(batches.map(value));
  return {
    found: streams.map((_, k) => over(({ found, lines }) => found[k]! / lines[k]!)),
    days: streams.map((_, k) => over(({ days, lines }) => days[k]! / lines[k]!)),
    fastOwed: over(({ fastOwed }) => fastOwed / plan.lines),
    othersOwed: over(({ othersOwed }) => othersOwed / plan.lines),
    onHand: over(({ hand }) => hand / plan.lines),
  };
}

interface Batch {
  readonly lines: number[];
  readonly found: number[];
  readonly days: number[];
  hand: number;
  fastOwed: number;
  othersOwed: number;
}

function emptyBatch(streams: number): Batch {
  const zeros = (): number[] => Array<number>(streams).fill(0);
  return { lines: zeros(), found: zeros(), days: zeros(), hand: 0, fastOwed: 0, othersOwed: 0 };
}

function check({ stock, reserve, streams, leadTime }: AllocatedPart, plan: AllocationPlan): void {
  whole('stock', stock);
  whole('reserve', reserve);
  if (reserve > stock) refuse('reserve', `at most the stock ${stock}`, reserve);
  for (const { rate } of streams) positive('lines a day', rate);
  positive('lead time', leadTime);
  whole('streams', streams.length, 1);
  whole('batches', plan.batches, 2);
  whole('lines of a batch', plan.lines, 1);
  whole('lines left', MAX_LINES - plan.batches * plan.lines);
}
