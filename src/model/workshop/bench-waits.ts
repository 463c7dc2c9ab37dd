import type { Workshop } from '../case.ts';
import { crewWaits } from '../field-service/crew-waits.ts';
import { erlangC } from '../probability/erlang.ts';
import { positive, refuse, whole } from '../probability/refusal.ts';

/** What the benches do with the jobs of a year. */
export interface BenchWaits {
  /** Hours at the bench that the year's jobs take, and share of the benches' hours that it is. */
  readonly busyHours: number;
  readonly utilisation: number;
  /** Open days that a job waits for a bench: mean and variance. */
  readonly days: { readonly mean: number; readonly variance: number };
}

/**
 * Jobs waiting for a bench, M/G/c, first come first served, whatever the act.
 *
 * Time runs in hours of one bench, of which a year has `hours`; every act's jobs queue together, so the mean and the
 * variance of a job are those of the mix. The variance of a wait takes waits that are not nil as exponential: 2 mean² / C − mean²,
 * C being Erlang's chance to wait.
 *
 * @param acts      as in the case; hours of each act known
 * @param jobs      jobs a year of each act, ≥ 0, one at least > 0
 * @param benches   whole, more than the load
 * @param hours     hours a year of a bench, > 0
 * @param openDays  open days a year, > 0
 * @throws RangeError when an argument is out of range or the benches cannot carry the load
 */
export function benchWaits(
  acts: Workshop['byAct'],
  jobs: readonly number[],
  benches: number,
  hours: number,
  openDays: number,
): BenchWaits {
  whole('benches', benches, 1);
  positive('hours of a bench', hours);
  positive('open days', openDays);
  const mix = jobMix(acts, jobs);
  const arrivals = mix.jobs / hours;
  const load = arrivals * mix.mean;
  if (!(load < benches)) refuse('benches', `more than a load of ${load}`, benches);
  const [wait] = crewWaits({
    arrivals: [arrivals],
    job: { mean: mix.mean, cv2: mix.variance / mix.mean ** 2 },
    servers: benches,
  });
  const days = (wait!.mean * openDays) / hours;
  return {
    busyHours: mix.jobs * mix.mean,
    utilisation: load / benches,
    days: { mean: days, variance: days ** 2 * (2 / erlangC(load, benches) - 1) },
  };
}

/** Jobs of a year, and hours of one taken at random: Σ n m ÷ Σ n, and variance within acts plus between them. */
function jobMix(
  acts: Workshop['byAct'],
  jobs: readonly number[],
): { jobs: number; mean: number; variance: number } {
  let [count, sum, squares] = [0, 0, 0];
  acts.forEach(({ id, hours }, k) => {
    if (!hours) refuse(`bench hours of ${id}`, 'known', 'none');
    count += jobs[k]!;
    sum += jobs[k]! * hours.mean;
    squares += jobs[k]! * (hours.variance + hours.mean ** 2);
  });
  positive('jobs of a year', count);
  const mean = sum / count;
  positive('hours of a job', mean);
  return { jobs: count, mean, variance: Math.max(0, squares / count - mean ** 2) };
}
