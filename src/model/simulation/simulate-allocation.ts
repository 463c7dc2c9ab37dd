import { whole } from '../probability/refusal.ts';
import type { AllocatedPart } from './allocated-part.ts';
import { allocationRun } from './allocation-run.ts';
import { batchMeans, type Estimate } from './batch-means.ts';

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
  /** The first, over the fast streams together and over the others; NaN where one has none. */
  readonly fastFound: Estimate;
  readonly othersFound: Estimate;
  /** Pieces owed to fast lines and to others, and on hand, on average over the lines that arrive. */
  readonly fastOwed: Estimate;
  readonly othersOwed: Estimate;
  readonly onHand: Estimate;
}

/** Lines in all, at most. */
const MAX_LINES = 100_000_000;

/**
 * One part on one shelf, one order to the supplier for each line, under a rule of allocation. The first
 * lines, four lead times of them, are forgotten. Waits of lines that still wait at the end of a batch count in the next.
 *
 * @throws RangeError when a field is out of range
 */
export function simulateAllocation(part: AllocatedPart, plan: AllocationPlan): SimulatedAllocation {
  check(plan);
  const { streams, leadTime } = part;
  let batch = emptyBatch(streams.length);
  const { shelf, next, time, arrive } = allocationRun(part, plan.seed, {
    ended(line, at) {
      batch.days[line.stream]! += at - line.time;
    },
  });

  function count(): void {
    batch.hand += shelf.hand();
    batch.fastOwed += shelf.owed(true);
    batch.othersOwed += shelf.owed(false);
    const { line, found } = arrive();
    batch.lines[line.stream]!++;
    if (found) batch.found[line.stream]!++;
  }

  for (next(); time() < 4 * leadTime; next()) count();
  const batches = Array.from({ length: plan.batches }, () => {
    batch = emptyBatch(streams.length);
    for (let k = 0; k < plan.lines; k++, next()) count();
    return batch;
  });
  const over = (value: (of: Batch) => number): Estimate => batchMeans(batches.map(value));
  return {
    found: streams.map((_, k) => over(({ found, lines }) => found[k]! / lines[k]!)),
    days: streams.map((_, k) => over(({ days, lines }) => days[k]! / lines[k]!)),
    fastFound: over((each) => shareFound(part, each, true)),
    othersFound: over((each) => shareFound(part, each, false)),
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

function shareFound({ streams }: AllocatedPart, { found, lines }: Batch, fast: boolean): number {
  const sum = (counts: readonly number[]): number =>
    counts.reduce((total, count, k) => total + (streams[k]!.fast === fast ? count : 0), 0);
  return sum(found) / sum(lines);
}

function emptyBatch(streams: number): Batch {
  const zeros = (): number[] => Array<number>(streams).fill(0);
  return { lines: zeros(), found: zeros(), days: zeros(), hand: 0, fastOwed: 0, othersOwed: 0 };
}

function check(plan: AllocationPlan): void {
  whole('batches', plan.batches, 2);
  whole('lines of a batch', plan.lines, 1);
  whole('lines left', MAX_LINES - plan.batches * plan.lines);
}
