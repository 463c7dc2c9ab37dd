import type { Workshop } from '../case.ts';

/** € of a client's workshop jobs of the year, each at the mean price of its act. */
export function jobsBilled(workshop: Workshop, client: number): number {
  return jobsAt(workshop, client, ({ billed }) => billed);
}

/** € they cost, each at the mean cost of its act. */
export function jobsCost(workshop: Workshop, client: number): number {
  return jobsAt(workshop, client, ({ cost }) => cost);
}

function jobsAt(
  { byAct, jobs }: Workshop,
  client: number,
  euros: (act: Workshop['byAct'][number]) => number | null,
): number {
  return byAct.reduce((sum, act, row) => {
    const count = jobs[client * byAct.length + row]!;
    return act.jobs > 0 ? sum + (count * (euros(act) ?? 0)) / act.jobs : sum;
  }, 0);
}
