import type { Portfolio } from '#model/case.ts';
import { datesOf, numbersOf, textOf, wordAt } from '../column.ts';
import { joinRows } from '../join.ts';
import { counts } from '../outcomes.ts';
import type { Classes } from './classes.ts';
import { inYear, type Context } from './context.ts';
import type { Offers } from './offers.ts';
import type { Segments } from './segments.ts';

/** Row of `contracts` of each client's main contract at extraction; −1 = none. null = no table. */
export function mainContracts({ tables, lastDay, zone }: Context): Int32Array | null {
  const { customers, contracts } = tables;
  if (!customers || !contracts) return null;
  const client = joinRows(contracts, 'customer_id', customers, 'customer_id');
  const starts = datesOf(contracts, 'start_date').instants;
  const ends = datesOf(contracts, 'end_date').instants;
  const machines = numbersOf(contracts, 'machines_covered');
  const main = new Int32Array(customers.rows).fill(-1);
  const best = new Float64Array(customers.rows).fill(-Infinity);
  const end = zone.toInstant((lastDay + 1) * 1440);
  for (let row = 0; row < contracts.rows; row++) {
    const at = client[row] ?? -1;
    const start = starts[row] ?? NaN;
    const over = (ends[row] ?? NaN) < end - 1440;
    if (at < 0 || over || !(start < end)) continue;
    // Most machines first, then the latest.
    const weight = (machines[row] || 0) * 1e9 + start;
    if (weight <= (best[at] ?? 0)) continue;
    best[at] = weight;
    main[at] = row;
  }
  return main;
}

/** Offer (row of `offers`) of each client by his main contract at extraction; −1 = none. null = no table. */
export function mainOffers(context: Context, { ids }: Offers): Int16Array | null {
  const { contracts, offers } = context.tables;
  const main = mainContracts(context);
  if (!main || !contracts || !offers) return null;
  const offer = textOf(contracts, 'offer_id');
  return Int16Array.from(main, (row) => (row < 0 ? -1 : ids.indexOf(wordAt(offer, row))));
}

export function portfolioOf(
  context: Context,
  classes: Classes,
  segments: Segments,
  offers: Offers,
): Portfolio | null {
  const { tables, lines, result } = context;
  const { customers } = tables;
  const main = mainOffers(context, offers);
  if (!main || !customers) return null;
  const [S, O, K] = [segments.ids.length, offers.ids.length, classes.codes.length];
  const clients = new Uint32Array(S * O);
  main.forEach((offer, client) => {
    if (offer >= 0) add(clients, (segments.ofClient[client] ?? 0) * O + offer);
  });
  const counted = new Uint32Array(S * O * K);
  const client = joinRows(lines, 'customer_id', customers, 'customer_id');
  for (let row = 0; row < lines.rows; row++) {
    const at = client[row] ?? -1;
    const offer = offers.ofLine[row] ?? -1;
    if (at < 0 || offer < 0 || !inYear(context, row) || !counts(result.outcome[row])) continue;
    const segment = segments.ofClient[at] ?? 0;
    add(counted, (segment * O + offer) * K + (classes.ofLine[row] ?? 0));
  }
  return { clients, lines: counted, machines: machinesOf(context, segments) };
}

function machinesOf({ tables }: Context, { ids, ofClient }: Segments): Uint32Array {
  const machines = new Uint32Array(ids.length);
  const { equipment, customers } = tables;
  if (!equipment) return machines;
  for (const client of joinRows(equipment, 'customer_id', customers, 'customer_id')) {
    if (client >= 0) add(machines, ofClient[client] ?? 0);
  }
  return machines;
}

function add(counts: Uint32Array, cell: number): void {
  counts[cell] = (counts[cell] ?? 0) + 1;
}
