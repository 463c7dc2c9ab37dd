import type { Workshop } from '../case.ts';
import { poolFills } from './pool-fills.ts';
import { unitsInRepair } from './units-in-repair.ts';

/** What a scenario sets in the workshop. */
export interface WorkshopInputs {
  /** Jobs a year of each act ÷ today's, ≥ 0. */
  readonly jobsFactor: readonly number[];
  /** People at benches, whole. */
  readonly benches: number;
  /** Units of the exchange pool, whole. */
  readonly exchangePool: number;
  /** Open days promised to jobs that are not exchanges, mean over today's promises; each act's promise moves in proportion. */
  readonly promisedDays: number;
  /** Waits for parts are multiplied by this, ≥ 0. */
  readonly partWaitFactor: number;
}

/** Assumptions where a company does not say: hours a year at a bench, largest share of them that jobs take, € a year of the person. */
export const benchAssumptions = { hours: 1480, busyShare: 0.85, yearCost: 52_000 } as const;

/** Can the workshop be modelled: hours at the bench and days to return known for every act? Its promises are measured either way. */
export function isModelled({ byAct }: Workshop): boolean {
  return byAct.every(({ hours, turnaround }) => hours && hours.mean > 0 && turnaround);
}

/**
 * The workshop as it is: what the company says, else an estimate — the fewest benches that jobs keep at most 85 % busy; the
 * smallest pool that serves at once the share of exchanges whose promise was kept.
 *
 * @param workshop  one that `isModelled`
 */
export function workshopToday(workshop: Workshop): WorkshopInputs {
  const { byAct } = workshop;
  const promises = byAct.reduce((sum, { own }) => sum + own.promises, 0);
  const days = byAct.reduce((sum, { own }) => sum + own.promises * own.days, 0);
  const jobsFactor = byAct.map(() => 1);
  return {
    jobsFactor,
    benches: workshop.benches ?? leastBenches(workshop, jobsFactor, benchAssumptions.busyShare),
    exchangePool: workshop.exchangePool ?? poolOfToday(workshop, jobsFactor),
    promisedDays: promises > 0 ? days / promises : 0,
    partWaitFactor: 1,
  };
}

/** Fewest benches that the jobs of a year keep busy less than a share of their time, at least 1; with the share 1, the least a reader may choose. */
export function leastBenches(
  { byAct, benchHours }: Workshop,
  jobsFactor: readonly number[],
  busyShare: number,
): number {
  const hours = byAct.reduce(
    (sum, act, k) => sum + act.jobs * jobsFactor[k]! * (act.hours?.mean ?? 0),
    0,
  );
  return 1 + Math.floor(hours / (busyShare * (benchHours ?? benchAssumptions.hours)));
}

/** Units per model in repair beyond which a pool is read no further: P(X > 2 m + 20) < 1e-6 for any mean m. */
const READ_PER_MODEL = 20;

function poolOfToday(workshop: Workshop, jobsFactor: readonly number[]): number {
  const { byAct, exchanges } = workshop;
  const promises = byAct.reduce((sum, { exchange }) => sum + exchange.promises, 0);
  const kept = byAct.reduce((sum, { exchange }) => sum + exchange.kept, 0);
  const inRepair = unitsInRepair(
    workshop,
    jobsFactor,
    byAct.map(({ turnaround }) => turnaround!.mean),
  );
  if (promises === 0 || inRepair === 0) return 0;
  const most = Math.ceil(2 * inRepair) + READ_PER_MODEL * exchanges.length;
  const enough = poolFills(exchanges, inRepair, most).findIndex((fill) => fill >= kept / promises);
  return enough < 0 ? most : enough;
}
