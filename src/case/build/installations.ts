import type { Installations } from '#model/case/installations.ts';
import { numbersOf, textOf, wordAt, type Table } from '../column.ts';
import { joinRows } from '../join.ts';
import { breakdowns } from './breakdowns.ts';
import type { Context } from './context.ts';
import { fieldVisits } from './field-visits.ts';
import { installationHours } from './installation-hours.ts';
import type { Offers } from './offers.ts';
import { penaltiesOf } from './penalties.ts';
import { stopLaw } from './stop-law.ts';

/** Installations and their stops; null without installations, clients or interventions. */
export function installationsOf(context: Context, offers: Offers): Installations | null {
  const { tables } = context;
  const { equipment, customers } = tables;
  const visits = fieldVisits(context);
  if (!equipment || !customers || !visits) return null;
  const of = installationRows(equipment);
  const count = of.reduce((most, row) => Math.max(most, row + 1), 0);
  if (count === 0) return null;
  const client = new Uint16Array(count);
  const machines = new Uint16Array(count);
  joinRows(equipment, 'customer_id', customers, 'customer_id').forEach((owner, machine) => {
    const at = of[machine] ?? -1;
    if (at < 0 || owner < 0) return;
    client[at] = owner;
    machines[at] = (machines[at] ?? 0) + 1;
  });
  const downs = breakdowns(visits);
  const stops = new Uint16Array(count);
  const installationOf = (stop: number): number =>
    of[visits.machine[downs.first[stop] ?? 0] ?? -1] ?? -1;
  downs.first.forEach((_, stop) => {
    const at = installationOf(stop);
    if (at >= 0) stops[at] = (stops[at] ?? 0) + 1;
  });
  const cover = coverOf(context, equipment, of, count, offers);
  const law = stopLaw(downs, (stop) => cover.committed[installationOf(stop)] === 1);
  if (!law) return null;
  return {
    count,
    client,
    machines,
    offer: cover.offer,
    fee: Uint32Array.from(cover.fee, Math.round),
    stops,
    years: yearsOf(context, visits.day),
    ...installationHours(context, equipment, of, count),
    stop: law,
    ...penaltiesOf(context, offers),
  };
}

/** Installation of each machine, in the order they are named; −1 = none. */
export function installationRows(equipment: Table): Int32Array {
  const lines = textOf(equipment, 'line_id');
  const rows = new Map<string, number>();
  return Int32Array.from({ length: equipment.rows }, (_, machine) => {
    const id = wordAt(lines, machine);
    if (id === '') return -1;
    const row = rows.get(id) ?? rows.size;
    rows.set(id, row);
    return row;
  });
}

interface Cover {
  readonly offer: Int8Array;
  readonly fee: Float64Array;
  /** 1 = its contract commits to an availability. */
  readonly committed: Uint8Array;
}

/** Contract of the machines of each installation; a fee is shared by machines. */
function coverOf(
  { tables }: Context,
  equipment: Table,
  of: Int32Array,
  count: number,
  { ids }: Offers,
): Cover {
  const cover = {
    offer: new Int8Array(count).fill(-1),
    fee: new Float64Array(count),
    committed: new Uint8Array(count),
  };
  const { contracts } = tables;
  if (!contracts) return cover;
  const offer = textOf(contracts, 'offer_id');
  const commitment = numbersOf(contracts, 'availability_commitment');
  const fee = numbersOf(contracts, 'annual_fee');
  const contract = joinRows(equipment, 'contract_id', contracts, 'contract_id');
  const covered = new Float64Array(contracts.rows);
  for (const row of contract) if (row >= 0) covered[row] = (covered[row] ?? 0) + 1;
  contract.forEach((row, machine) => {
    const at = of[machine] ?? -1;
    if (row < 0 || at < 0) return;
    cover.offer[at] = ids.indexOf(wordAt(offer, row));
    cover.fee[at] = (cover.fee[at] ?? 0) + (fee[row] || 0) / (covered[row] ?? 1);
    if ((commitment[row] ?? NaN) > 0) cover.committed[at] = 1;
  });
  return cover;
}

/** From the first call to the extraction, at least a day. */
function yearsOf({ lastDay }: Context, day: Float64Array): number {
  const first = day.reduce((least, one) => (one < least ? one : least), lastDay);
  return (lastDay - first + 1) / 365.25;
}
