import type { Workshop, WorkshopAct } from '#model/case.ts';
import { datesOf, numbersOf, textOf, wordAt, type Table } from '../column.ts';
import { joinRows, usedWords } from '../join.ts';
import type { Context } from './context.ts';
import { moments } from './moments.ts';
import { openDayCounts } from './open-day-counts.ts';
import { workshopCalendar } from './workshop-calendar.ts';

/** A job as the tables tell it; days are local day numbers, NaN = unknown. */
interface Job {
  act: string;
  client: number;
  received: number;
  promised: number;
  returned: number;
  hours: number;
  partHours: number;
  exchange: boolean;
  postponed: boolean;
  cost: number;
  billed: number;
}

/** Jobs, promises and exchanges of the workshop; null when the table is absent or nothing was given back in the year. */
export function workshopOf(context: Context): Workshop | null {
  const { tables, settings, year, lastDay } = context;
  const table = tables.workshop_jobs;
  if (!table) return null;
  const jobs = jobsOf(context, table);
  const open = openDayCounts(workshopCalendar(tables), [
    ...jobs.flatMap(({ received, promised, returned }) => [received, promised, returned]),
    year.from,
    lastDay,
  ]);
  const given = jobs.filter(({ returned }) => returned >= year.from && returned <= year.to);
  const acts = usedWords(textOf(table, 'act')).filter((act) =>
    given.some((job) => job.act === act),
  );
  if (acts.length === 0) return null;
  const openDays = open(year.to) - open(year.from - 1);
  const due = jobs.filter(
    ({ promised, postponed }) => promised >= year.from && promised <= year.to && !postponed,
  );
  const byAct = acts.map((act) => {
    const own = (job: Job): boolean => job.act === act;
    return actOf(act, given.filter(own), due.filter(own), open, openDays);
  });
  const clients = tables.customers?.rows ?? 0;
  const counts = new Uint16Array(clients * acts.length);
  for (const { client, act } of given) {
    const cell = client * acts.length + acts.indexOf(act);
    if (client >= 0) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return {
    byAct,
    jobs: counts,
    exchanges: exchangesOf(context, table),
    openDays,
    benches: settings.resources.get('workshop.benches') ?? null,
    benchHours: settings.resources.get('workshop.benchHours') ?? null,
    exchangePool: settings.resources.get('workshop.exchangePool') ?? null,
  };
}

function jobsOf({ tables, zone }: Context, table: Table): Job[] {
  const act = textOf(table, 'act');
  const client = joinRows(table, 'customer_id', tables.customers, 'customer_id');
  const day = (name: string): ((row: number) => number) => {
    const { instants } = datesOf(table, name);
    return (row) => Math.floor(zone.toLocal(instants[row] ?? NaN) / 1440);
  };
  const number = (name: string): ((row: number) => number) => {
    const numbers = numbersOf(table, name);
    return (row) => numbers[row] ?? NaN;
  };
  const of = {
    received: day('received_at'),
    promised: day('promised_at'),
    returned: day('returned_at'),
    hours: number('bench_hours'),
    partHours: number('waiting_part_hours'),
    exchange: number('exchange'),
    postponed: number('postponed_by_customer'),
    cost: number('cost'),
    billed: number('billed'),
  };
  return Array.from({ length: table.rows }, (_, row) => ({
    act: wordAt(act, row),
    client: client[row] ?? -1,
    received: of.received(row),
    promised: of.promised(row),
    returned: of.returned(row),
    hours: of.hours(row),
    partHours: of.partHours(row),
    exchange: of.exchange(row) === 1,
    postponed: of.postponed(row) === 1,
    cost: of.cost(row),
    billed: of.billed(row),
  }));
}

function actOf(
  id: string,
  given: readonly Job[],
  due: readonly Job[],
  open: (day: number) => number,
  openDays: number,
): WorkshopAct {
  const sum = (of: (job: Job) => number): number | null => {
    const total = given.reduce((soFar, job) => soFar + of(job), 0);
    return Number.isNaN(total) ? null : total;
  };
  const own = given.filter(({ exchange, postponed }) => !exchange && !postponed);
  return {
    id,
    jobs: given.length,
    exchanged: given.filter(({ exchange }) => exchange).length,
    billed: sum(({ billed }) => billed),
    cost: sum(({ cost }) => cost),
    hours: moments(given.map(({ hours }) => hours)),
    partDays: moments(given.map(({ partHours }) => ((partHours / 24) * openDays) / 365)),
    turnaround: moments(own.map(({ received, returned }) => open(returned) - open(received))),
    own: promisesOf(
      due.filter(({ exchange }) => !exchange),
      open,
    ),
    exchange: promisesOf(
      due.filter(({ exchange }) => exchange),
      open,
    ),
  };
}

function promisesOf(due: readonly Job[], open: (day: number) => number): WorkshopAct['own'] {
  return {
    promises: due.length,
    kept: due.filter(({ returned, promised }) => returned <= promised).length,
    days: moments(due.map(({ received, promised }) => open(promised) - open(received)))?.mean ?? 0,
  };
}

/** By machine model, failing that by item; all as one when the rows name neither. */
function exchangesOf({ tables }: Context, table: Table): Uint16Array {
  const exchange = numbersOf(table, 'exchange');
  const machine = joinRows(table, 'equipment_id', tables.equipment, 'equipment_id');
  const model = tables.equipment ? textOf(tables.equipment, 'model') : null;
  const item = textOf(table, 'item_id');
  const counts = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    if (exchange[row] !== 1) continue;
    const of = machine[row] ?? -1;
    const kind = (of >= 0 && model ? wordAt(model, of) : '') || wordAt(item, row);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return Uint16Array.from([...counts.values()].sort((left, right) => right - left));
}
