import type { Workshop } from '../case.ts';
import { logitShift } from '../logit-shift.ts';
import { refuse, whole } from '../probability/refusal.ts';
import { benchWaits, type BenchWaits } from './bench-waits.ts';
import { poolFills } from './pool-fills.ts';
import { returnedWithin, turnaround } from './turnaround.ts';
import { unitsInRepair } from './units-in-repair.ts';
import { workshopMargin } from './workshop-margin.ts';
import { benchAssumptions, workshopToday, type WorkshopInputs } from './workshop-today.ts';

export interface ActReading {
  readonly id: string;
  /** Jobs a year. */
  readonly jobs: number;
  /** Return dates of the year, and share of them kept; null = none promised. */
  readonly promises: number;
  readonly kept: number | null;
  /** Open days from reception to return of jobs that are not exchanges, mean. */
  readonly turnaroundDays: number;
  /** € billed − € of cost of a job today, labour included; null = not known. */
  readonly marginPerJob: number | null;
}

/** The workshop over a year. */
export interface WorkshopReading {
  readonly byAct: readonly ActReading[];
  readonly promises: number;
  /** Promises kept, a number that need not be whole. */
  readonly kept: number;
  /** Share of the benches' hours that jobs take. */
  readonly utilisation: number;
  /** Open days a job waits for a bench, mean. */
  readonly benchWaitDays: number;
  /** Share of exchanges served at once; null = no exchange promised. */
  readonly poolFill: number | null;
  /** € a year, direct: billed − parts and subcontracting − people at the benches; null = amounts not known. */
  readonly margin: number | null;
  /** Bench hours a year without a job beyond those of today, benches added or taken away included: capacity, not euros. */
  readonly freedHours: number;
  /** Modelled share kept of today's own promises and exchanges, by act, before calibration; null = none. */
  readonly uncalibrated: readonly (number | null)[];
}

/**
 * The workshop under a scenario's inputs, calibrated: today's inputs give today's measured rates exactly.
 *
 * Turnaround = what was measured + change of the wait for a bench (M/G/c) + change of the waits for parts. A date is
 * kept with P(turnaround ≤ days promised), an exchange when the pool holds its model; both move from what was
 * measured on the logit scale. Exchanges keep their promise, whatever `promisedDays`.
 *
 * @param workshop  one that `isModelled`
 * @param inputs    see `WorkshopInputs`; benches more than the load (`leastBenches` with the share 1)
 * @param yearCost  € a year of a person at a bench
 * @throws RangeError when an input is out of range
 */
export function workshopReading(
  workshop: Workshop,
  inputs: WorkshopInputs,
  yearCost: number = benchAssumptions.yearCost,
): WorkshopReading {
  const { byAct, exchanges } = workshop;
  if (inputs.jobsFactor.length !== byAct.length) {
    refuse('job factors', `${byAct.length}, one per act`, inputs.jobsFactor.length);
  }
  const today = workshopToday(workshop);
  const bench = benchesOf(workshop, today);
  const [from, to] = [loop(workshop, bench, today, today), loop(workshop, bench, today, inputs)];
  const exchanged = byAct.reduce((sum, act) => sum + act.exchange.promises, 0);
  const exchangesKept = byAct.reduce((sum, act) => sum + act.exchange.kept, 0);
  whole('exchange pool', inputs.exchangePool);
  const fillOf = ({ inRepair }: Loop, pool: number): number =>
    poolFills(exchanges, inRepair, pool).at(-1)!;
  const fill =
    exchanged > 0
      ? { from: fillOf(from, today.exchangePool), to: fillOf(to, inputs.exchangePool) }
      : null;
  const moved = (measured: number): number =>
    fill ? logitShift(measured, fill.from, fill.to) : measured;

  const readings = byAct.map((act, k): ActReading => {
    const factor = inputs.jobsFactor[k]!;
    const { own, exchange } = act;
    const promises = own.promises + exchange.promises;
    const ownKept =
      own.promises > 0 ? logitShift(own.kept / own.promises, from.within[k]!, to.within[k]!) : 0;
    const exchangeKept = exchange.promises > 0 ? moved(exchange.kept / exchange.promises) : 0;
    const kept = own.promises * ownKept + exchange.promises * exchangeKept;
    return {
      id: act.id,
      jobs: act.jobs * factor,
      promises: promises * factor,
      kept: promises > 0 ? kept / promises : null,
      turnaroundDays: to.days[k]!,
      marginPerJob:
        act.billed === null || act.cost === null ? null : (act.billed - act.cost) / act.jobs,
    };
  });
  const sum = (of: (reading: ActReading) => number): number =>
    readings.reduce((total, reading) => total + of(reading), 0);
  const idle = ({ busyHours }: Loop, benches: number): number =>
    benches * (workshop.benchHours ?? benchAssumptions.hours) - busyHours;
  return {
    byAct: readings,
    promises: sum(({ promises }) => promises),
    kept: sum(({ promises, kept }) => promises * (kept ?? 0)),
    utilisation: to.utilisation,
    benchWaitDays: to.benchWaitDays,
    poolFill: fill ? moved(exchangesKept / exchanged) : null,
    margin: workshopMargin(workshop, inputs, today.benches, yearCost),
    freedHours: idle(to, inputs.benches) - idle(from, today.benches),
    uncalibrated: byAct.map(({ own, exchange }, k) => {
      const promises = own.promises + exchange.promises;
      if (promises === 0) return null;
      return (own.promises * from.within[k]! + exchange.promises * (fill?.from ?? 0)) / promises;
    }),
  };
}

/** Benches and repair loop of one state. */
interface Loop {
  readonly busyHours: number;
  readonly utilisation: number;
  readonly benchWaitDays: number;
  /** By act: mean days to return, and share of dates kept before calibration. */
  readonly days: readonly number[];
  readonly within: readonly number[];
  readonly inRepair: number;
}

function benchesOf(
  { byAct, openDays, benchHours }: Workshop,
  { jobsFactor, benches }: WorkshopInputs,
): BenchWaits {
  const jobs = byAct.map((act, k) => act.jobs * jobsFactor[k]!);
  return benchWaits(byAct, jobs, benches, benchHours ?? benchAssumptions.hours, openDays);
}

function loop(
  workshop: Workshop,
  now: BenchWaits,
  today: WorkshopInputs,
  inputs: WorkshopInputs,
): Loop {
  const { byAct } = workshop;
  const then = benchesOf(workshop, inputs);
  const waits = { today: now.days, then: then.days };
  const turnarounds = byAct.map((act) => {
    if (!act.turnaround) return refuse(`days to return of ${act.id}`, 'known', 'none');
    return turnaround(act.turnaround, waits, act.partDays, inputs.partWaitFactor);
  });
  const stretch = today.promisedDays > 0 ? inputs.promisedDays / today.promisedDays : 1;
  const days = turnarounds.map(({ mean }) => mean);
  return {
    busyHours: then.busyHours,
    utilisation: then.utilisation,
    benchWaitDays: then.days.mean,
    days,
    within: byAct.map(({ own }, k) => returnedWithin(turnarounds[k]!, own.days * stretch)),
    inRepair: unitsInRepair(workshop, inputs.jobsFactor, days),
  };
}
