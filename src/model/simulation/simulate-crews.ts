import { nonNegative, positive, whole } from '../probability/refusal.ts';
import { batchMeans, type Estimate } from './batch-means.ts';
import { createRandom } from './random.ts';

/** Calls to a crew of equal technicians, who never leave a job for another. */
export interface Crew {
  /** Calls per unit of time of each class, > 0, highest priority first. */
  readonly arrivals: readonly number[];
  /** Mean of a job, travel included, > 0, and its squared coefficient of variation, ≥ 0 (gamma law). */
  readonly service: { readonly mean: number; readonly cv2: number };
  /** Whole, more than arrivals × mean. */
  readonly servers: number;
}

export interface CrewPlan {
  readonly seed: number;
  /** Whole, ≥ 2. */
  readonly batches: number;
  /** Calls of one batch, whole, > 0; as many again are forgotten at the start. */
  readonly calls: number;
  /** Waits counted as kept, ≥ 0. */
  readonly window: number;
}

/** Waits, service excluded, in the unit of time of the crew. */
export interface SimulatedCrew {
  readonly wait: readonly Estimate[];
  /** Share of the calls that wait at most the window. */
  readonly withinWindow: readonly Estimate[];
  readonly overallWait: Estimate;
}

/** Calls in all, at most. */
const MAX_CALLS = 100_000_000;
/** Served calls are swept once they are this many. */
const SWEEP = 256;

/**
 * M/G/c with priorities that never interrupt a job; first come first served within a class.
 *
 * @throws RangeError when a field is out of range or the crew cannot carry the load
 */
export function simulateCrews(crew: Crew, plan: CrewPlan): SimulatedCrew {
  check(crew, plan);
  const { arrivals, service, servers } = crew;
  const rate = arrivals.reduce((sum, each) => sum + each, 0);
  const random = createRandom(plan.seed);
  const queues = arrivals.map((): { times: number[]; first: number } => ({ times: [], first: 0 }));
  /** When each technician is next free. */
  const free = Array<number>(servers).fill(0);
  let batch = emptyBatch(arrivals.length);
  let time = 0;

  /** Gives waiting calls to the technicians who got free by now, the first free first. */
  function dispatch(): void {
    for (;;) {
      const cls = queues.findIndex(({ times, first }) => first < times.length);
      const soonest = Math.min(...free);
      if (cls < 0 || soonest > time) return;
      const queue = queues[cls]!;
      begin(free.indexOf(soonest), cls, queue.times[queue.first++]!, soonest);
      if (queue.first === SWEEP) {
        queue.times.splice(0, SWEEP);
        queue.first = 0;
      }
    }
  }

  function begin(server: number, cls: number, called: number, at: number): void {
    const wait = at - called;
    free[server] = at + service.mean * random.gamma(service.cv2);
    batch.calls[cls]!++;
    batch.waits[cls]! += wait;
    if (wait <= plan.window) batch.kept[cls]!++;
  }

  function call(): void {
    time += random.exponential() / rate;
    dispatch();
    let left = random.uniform() * rate;
    const drawn = arrivals.findIndex((each) => (left -= each) < 0);
    const cls = drawn < 0 ? arrivals.length - 1 : drawn;
    const idle = free.findIndex((at) => at <= time);
    if (idle >= 0) begin(idle, cls, time, time);
    else queues[cls]!.times.push(time);
  }

  for (let k = 0; k < plan.calls; k++) call();
  const batches = Array.from({ length: plan.batches }, () => {
    batch = emptyBatch(arrivals.length);
    for (let k = 0; k < plan.calls; k++) call();
    return batch;
  });
  const total = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0);
  return {
    wait: arrivals.map((_, k) => batchMeans(batches.map((b) => b.waits[k]! / b.calls[k]!))),
    withinWindow: arrivals.map((_, k) => batchMeans(batches.map((b) => b.kept[k]! / b.calls[k]!))),
    overallWait: batchMeans(batches.map((b) => total(b.waits) / total(b.calls))),
  };
}

function emptyBatch(classes: number) {
  const zeros = (): number[] => Array<number>(classes).fill(0);
  return { calls: zeros(), waits: zeros(), kept: zeros() };
}

function check({ arrivals, service, servers }: Crew, plan: CrewPlan): void {
  whole('classes of calls', arrivals.length, 1);
  for (const rate of arrivals) positive('arrival rate', rate);
  positive('mean of a job', service.mean);
  nonNegative('squared variation of a job', service.cv2);
  whole('servers', servers, 1);
  const load = arrivals.reduce((sum, rate) => sum + rate, 0) * service.mean;
  positive('servers left by the load', servers - load);
  whole('batches', plan.batches, 2);
  whole('calls of a batch', plan.calls, 1);
  whole('calls left', MAX_CALLS - (plan.batches + 1) * plan.calls);
  nonNegative('window', plan.window);
}
