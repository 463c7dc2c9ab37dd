import type { Segment } from '#model/case.ts';
import { numbersOf, textOf, wordAt } from '../column.ts';
import { joinRows, usedWords } from '../join.ts';
import { UNKNOWN } from '../measure.ts';
import { inYear, type Context } from './context.ts';

/** Segments of the clients: commercial tiers; clients without one stand together. */
export interface Segments {
  readonly ids: readonly string[];
  /** Row of `ids` of each row of `customers`. */
  readonly ofClient: Uint8Array;
}

export function segmentsOf({ tables }: Context): Segments {
  const { customers } = tables;
  if (!customers) return { ids: [], ofClient: new Uint8Array() };
  const column = textOf(customers, 'customer_group');
  const ids = usedWords(column);
  if (column.codes.includes(0)) ids.push(UNKNOWN);
  const ofCode = column.words.map((word) => ids.indexOf(word === '' ? UNKNOWN : word));
  return { ids, ofClient: Uint8Array.from(column.codes, (code) => ofCode[code] ?? 0) };
}

export function segmentList(context: Context, { ids, ofClient }: Segments): Segment[] {
  const valued = machineDownClients(context);
  return ids.map((id, segment) => {
    const members = [...ofClient.keys()].filter((client) => ofClient[client] === segment);
    const shown = valued ? members.filter((client) => valued[client] === 1).length : 0;
    return {
      id,
      label: context.settings.labels.get(id) ?? { fr: id, en: id },
      clients: members.length,
      valuedShare: valued && members.length > 0 ? shown / members.length : null,
    };
  });
}

/** Urgent machine-down lines a year on critical machines that show that a client values 24 h. */
export const PROOFS = 2;

/** 1 for clients with at least two urgent machine-down lines in 12 months on a criticality-A machine; null = not observable. */
export function machineDownClients(context: Context): Uint8Array | null {
  const { lines, tables } = context;
  const { customers, equipment } = tables;
  const observable = ['urgent_requested', 'machine_down_declared', 'equipment_id'];
  if (!customers || !equipment || !observable.every((name) => lines.columns.has(name))) return null;
  const urgent = numbersOf(lines, 'urgent_requested');
  const down = numbersOf(lines, 'machine_down_declared');
  const machine = joinRows(lines, 'equipment_id', equipment, 'equipment_id');
  const criticality = textOf(equipment, 'criticality');
  const client = joinRows(lines, 'customer_id', customers, 'customer_id');
  const proofs = new Uint16Array(customers.rows);
  for (let row = 0; row < lines.rows; row++) {
    const at = client[row] ?? -1;
    const of = machine[row] ?? -1;
    if (at < 0 || of < 0 || urgent[row] !== 1 || down[row] !== 1 || !inYear(context, row)) continue;
    if (wordAt(criticality, of) === 'A') proofs[at] = (proofs[at] ?? 0) + 1;
  }
  return Uint8Array.from(proofs, (count) => Number(count >= PROOFS));
}
