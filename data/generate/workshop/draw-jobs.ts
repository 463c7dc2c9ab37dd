import { at } from '../at.ts';
import { OFFERS } from '../parameters/offers.ts';
import type { Act } from '../parameters/workshop.ts';
import { ACTS, WORKSHOP } from '../parameters/workshop.ts';
import type { Cumulative } from '../random/cumulative.ts';
import { cumulative, draw } from '../random/cumulative.ts';
import { quotas } from '../random/quotas.ts';
import { chance, integer, logNormal, shuffle, uniform } from '../random/samplers.ts';
import type { Random } from '../random/sfc32.ts';
import { stream } from '../random/sfc32.ts';
import { fiscalYear, LAST_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import type { DrawnJob } from './job.ts';
import { OPEN_DAYS } from './open-days.ts';

/** Jobs of 60 months in order of reception: each year has its number of each act and their mean hours, spread at random. */
export function drawJobs(seed: number, world: World): DrawnJob[] {
  const random = stream(seed, 'workshop jobs');
  const senders = machinesToSend(world);
  const counts = quotas(
    WORKSHOP.jobsPerYear,
    ACTS.map(({ share }) => share),
  );
  return openDaysByYear().flatMap(([first, end]) => {
    const acts = ACTS.flatMap((act, index) =>
      jobsOfAct(random, act, at(counts, index)).map((job) => ({ act, ...job })),
    );
    const moments = Array.from(acts, () => uniform(random, first, end)).sort(
      (left, right) => left - right,
    );
    return shuffle(random, acts).map((job, index): DrawnJob => {
      const received = at(moments, index);
      return { ...job, received, machine: machineToSend(random, world, senders, received) };
    });
  });
}

/** First open day of each year, and that of the next, as ranks among open days. */
function openDaysByYear(): (readonly [first: number, end: number])[] {
  const starts: number[] = [];
  const lived = OPEN_DAYS.filter((day) => day <= LAST_DAY);
  lived.forEach((day, index) => {
    if (index === 0 || fiscalYear(day) !== fiscalYear(at(lived, index - 1))) starts.push(index);
  });
  return starts.map((first, year) => [first, starts[year + 1] ?? lived.length] as const);
}

/** Old machines first, and those of clients whose offer names the workshop. */
function machinesToSend({ clients, machines }: World): Cumulative {
  return cumulative([...machines.keys()], (index) => {
    const { client, installed } = at(machines, index);
    const isCovered = at(OFFERS, at(clients, client).offer).families.includes('mro');
    return (isCovered ? WORKSHOP.covered : 1) * (4 + (LAST_DAY - installed) / 365);
  });
}

function machineToSend(
  random: Random,
  { machines }: World,
  senders: Cumulative,
  received: number,
): number {
  const day = at(OPEN_DAYS, Math.floor(received));
  let machine = draw(random, senders);
  while (at(machines, machine).installed > day) machine = draw(random, senders);
  return machine;
}

/** Log-normal of a given mean. */
const around = (random: Random, mean: number, sigma: number): number =>
  logNormal(random, mean * Math.exp(-(sigma ** 2) / 2), sigma);

function jobsOfAct(
  random: Random,
  act: Act,
  count: number,
): Omit<DrawnJob, 'act' | 'machine' | 'received'>[] {
  const { officeSigma, waitSigma, amountSigma, postponed, postponedDays } = WORKSHOP;
  const drawn = Array.from({ length: count }, () => ({
    benchHours: around(random, act.benchHours, act.benchSigma),
    officeDays: around(random, act.officeDays, officeSigma),
    waitDays: chance(random, act.waits) ? around(random, act.waitDays, waitSigma) : 0,
    exchange: chance(random, act.exchange),
    postponedDays: chance(random, postponed) ? integer(random, ...postponedDays) : 0,
    billedFactor: around(random, 1, amountSigma),
    partsFactor: around(random, 1, amountSigma),
  }));
  const hours = drawn.reduce((sum, { benchHours }) => sum + benchHours, 0);
  const scale = (act.benchHours * count) / hours;
  return drawn.map((job) => ({ ...job, benchHours: job.benchHours * scale }));
}
