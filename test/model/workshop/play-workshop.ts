import type { Workshop } from '#model/case.ts';
import { createRandom, type Random } from '#model/simulation/random.ts';

/** A workshop to play, times in open days. */
export interface PlayedInputs {
  readonly benches: number;
  readonly exchangePool: number;
  readonly promiseStretch: number;
  readonly partWaitFactor: number;
}

/** Acts: jobs a year, hours at the bench (gamma), other days (gamma), chance and mean of a wait for parts, exchanges, days promised. */
const acts = [
  {
    id: 'repair',
    jobs: 620,
    hours: 17,
    cv2: 3,
    rest: 6,
    waits: 0.5,
    wait: 8,
    exchange: 0.4,
    days: 20,
  },
  {
    id: 'overhaul',
    jobs: 260,
    hours: 50,
    cv2: 0.3,
    rest: 9,
    waits: 0.8,
    wait: 12,
    exchange: 0.2,
    days: 36,
  },
] as const;
const MODELS = 20;
const HOURS = 1480;
const OPEN_DAYS = 252;
const YEARS = 300;
const SEED = 7;

interface Played {
  act: number;
  received: number;
  partDays: number;
  hours: number;
  model: number;
  after: number;
  ready: number;
}

/** Plays 300 years of the workshop, and writes them as one: what a case would say of it. */
export function playWorkshop(inputs: PlayedInputs): Workshop {
  const jobs = receive(createRandom(SEED), inputs);
  work(jobs, inputs.benches);
  const served = exchanges(jobs, inputs.exchangePool);
  const moments = (list: readonly number[]) => {
    const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
    return { mean, variance: list.reduce((sum, one) => sum + (one - mean) ** 2, 0) / list.length };
  };
  return {
    byAct: acts.map(({ id, days }, act) => {
      const all = jobs.filter((job) => job.act === act);
      const own = all.filter(({ model }) => model < 0);
      const turns = own.map(({ ready, received }) => Math.floor(ready) - Math.floor(received));
      const swapped = all.filter(({ model }) => model >= 0);
      const promised = days * inputs.promiseStretch;
      return {
        id,
        jobs: all.length / YEARS,
        exchanged: swapped.length / YEARS,
        billed: 1000 * all.length,
        cost: 700 * all.length,
        hours: moments(all.map(({ hours }) => hours)),
        partDays: moments(all.map(({ partDays }) => partDays)),
        turnaround: moments(turns),
        own: { promises: own.length, kept: turns.filter((turn) => turn <= promised).length, days },
        exchange: {
          promises: swapped.length,
          kept: swapped.filter((job) => served.has(job)).length,
          days: 2,
        },
      };
    }),
    jobs: new Uint16Array(),
    exchanges: new Uint16Array(MODELS).fill(1),
    openDays: OPEN_DAYS,
    benches: inputs.benches,
    benchHours: HOURS,
    exchangePool: inputs.exchangePool,
  };
}

function receive(random: Random, { partWaitFactor }: PlayedInputs): Played[] {
  const total = acts.reduce((sum, { jobs }) => sum + jobs, 0);
  const jobs: Played[] = [];
  for (let now = 0; now < YEARS * OPEN_DAYS; now += (random.exponential() * OPEN_DAYS) / total) {
    const act = random.uniform() * total < acts[0].jobs ? 0 : 1;
    const { hours, cv2, rest, waits, wait, exchange } = acts[act];
    const isLacking = random.uniform() < waits;
    const days = wait * random.gamma(0.6);
    const before = rest * random.gamma(0.2);
    jobs.push({
      act,
      received: now,
      partDays: isLacking ? days * partWaitFactor : 0,
      hours: hours * random.gamma(cv2),
      model: random.uniform() < exchange ? Math.floor(random.uniform() * MODELS) : -1,
      after: before * 0.2,
      ready: now + before * 0.8 + (isLacking ? days * partWaitFactor : 0),
    });
  }
  return jobs;
}

/** First come, first served, at the bench that is free first. */
function work(jobs: readonly Played[], benches: number): void {
  const free = Array<number>(benches).fill(0);
  for (const job of [...jobs].sort((left, right) => left.ready - right.ready)) {
    const bench = free.indexOf(Math.min(...free));
    free[bench] = Math.max(free[bench]!, job.ready) + (job.hours * OPEN_DAYS) / HOURS;
    job.ready = free[bench] + job.after;
  }
}

/** Exchanges whose model was on the shelf: the k-th takes the k-th unit there. */
function exchanges(jobs: readonly Played[], pool: number): Set<Played> {
  const served = new Set<Played>();
  for (let model = 0; model < MODELS; model++) {
    const own = jobs.filter((job) => job.model === model);
    const held = Math.floor(pool / MODELS) + Number(model < pool % MODELS);
    const repaired = own.map(({ ready }) => ready).sort((left, right) => left - right);
    own.forEach((job, rank) => {
      if (rank < held || repaired[rank - held]! <= job.received) served.add(job);
    });
  }
  return served;
}
