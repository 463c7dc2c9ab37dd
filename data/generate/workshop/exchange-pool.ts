import { at } from '../at.ts';
import { WORKSHOP } from '../parameters/workshop.ts';
import { quotas } from '../random/quotas.ts';
import type { Machine } from '../world/equipment.ts';
import type { DrawnJob } from './job.ts';

/**
 * When each client of an exchange gets his unit: the k-th of a model takes the k-th unit of it on the shelf,
 * those of the pool first, then units as they are repaired. Units are spread over models as machines are.
 */
export function exchangedAt(
  machines: readonly Machine[],
  jobs: readonly DrawnJob[],
  ready: Float64Array,
): Map<number, number> {
  const pool = poolByModel(machines);
  const served = new Map<number, number>();
  for (const [model, own] of exchangesByModel(machines, jobs)) {
    const shelf = Array.from({ length: pool.get(model) ?? 0 }, () => 0);
    const repaired = own.map((index) => at(ready, index)).sort((left, right) => left - right);
    const units = [...shelf, ...repaired];
    own.forEach((index, rank) => {
      served.set(index, Math.max(at(jobs, index).received, at(units, rank)));
    });
  }
  return served;
}

function exchangesByModel(
  machines: readonly Machine[],
  jobs: readonly DrawnJob[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  jobs.forEach((job, index) => {
    if (!job.exchange) return;
    const { model } = at(machines, job.machine);
    groups.set(model, [...(groups.get(model) ?? []), index]);
  });
  return groups;
}

function poolByModel(machines: readonly Machine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { model } of machines) counts.set(model, (counts.get(model) ?? 0) + 1);
  const units = quotas(WORKSHOP.exchangePool, [...counts.values()]);
  return new Map([...counts.keys()].map((model, index) => [model, at(units, index)]));
}
