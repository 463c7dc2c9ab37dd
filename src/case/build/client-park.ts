import type { ClientPark } from '#model/case/clients.ts';
import { numbersOf, textOf, wordAt } from '../column.ts';
import { joinRows } from '../join.ts';
import type { Context } from './context.ts';

/** Machines of each client; null without the table. */
export function clientPark({ tables }: Context): ClientPark | null {
  const { customers, equipment } = tables;
  if (!customers || !equipment) return null;
  const owner = joinRows(equipment, 'customer_id', customers, 'customer_id');
  const criticality = textOf(equipment, 'criticality');
  const perHour = numbersOf(equipment, 'downtime_cost_per_hour');
  const machines = new Uint16Array(customers.rows);
  const critical = new Uint16Array(customers.rows);
  const costs: number[][] = Array.from({ length: customers.rows }, () => []);
  owner.forEach((client, row) => {
    if (client < 0) return;
    machines[client] = (machines[client] ?? 0) + 1;
    if (wordAt(criticality, row) === 'A') critical[client] = (critical[client] ?? 0) + 1;
    const cost = perHour[row] ?? NaN;
    if (!Number.isNaN(cost)) costs[client]?.push(cost);
  });
  return { machines, critical, downtimeCost: Int32Array.from(costs, medianOf) };
}

/** The lower of the two middle ones when they are two; −1 of none. */
function medianOf(values: number[]): number {
  const middle = values.sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
  return Math.round(middle ?? -1);
}
