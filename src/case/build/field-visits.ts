import { datesOf, numbersOf, textOf, wordAt, type Table, type Tables } from '../column.ts';
import { joinRows, rowsByKey } from '../join.ts';
import type { Context } from './context.ts';

export type VisitKind = 'call' | 'return' | 'planned';

/** Rows of `interventions`, understood. Days are local day numbers, NaN = unknown; all arrays [row]. */
export interface FieldVisits {
  readonly table: Table;
  readonly kind: readonly VisitKind[];
  /** Nothing is down: somebody is asked for. */
  readonly comfort: Uint8Array;
  /** Row of the first visit of a return visit, in the table; itself otherwise. */
  readonly first: Int32Array;
  /** Rows of `customers`, `equipment` and `contracts`; −1 = unknown or none. */
  readonly client: Int32Array;
  readonly machine: Int32Array;
  readonly contract: Int32Array;
  /** Day of the call. */
  readonly day: Float64Array;
}

/** Every visit of the history; null without the table. */
export function fieldVisits({ tables, zone }: Context): FieldVisits | null {
  const table = tables.interventions;
  if (!table) return null;
  const kinds = visitKinds(table);
  const reason = textOf(table, 'reason');
  const machine = joinRows(table, 'equipment_id', tables.equipment, 'equipment_id');
  return {
    table,
    kind: kinds.kind,
    comfort: Uint8Array.from({ length: table.rows }, (_, row) =>
      Number(kinds.kind[row] === 'call' && wordAt(reason, row) === 'comfort'),
    ),
    first: kinds.first,
    client: clients(table, machine, tables),
    machine,
    contract: joinRows(table, 'contract_id', tables.contracts, 'contract_id'),
    day: datesOf(table, 'reported_at').instants.map((at) => Math.floor(zone.toLocal(at) / 1440)),
  };
}

/** Longest chain of return visits that is followed. */
const MAX_RETURNS = 20;

function visitKinds(table: Table): { kind: VisitKind[]; first: Int32Array } {
  const type = textOf(table, 'intervention_type');
  const reason = textOf(table, 'reason');
  const follows = textOf(table, 'return_visit_of');
  const rowOf = rowsByKey(table, 'work_order_id');
  const before = Int32Array.from({ length: table.rows }, (_, row) => {
    const id = wordAt(follows, row);
    return id === '' ? -1 : (rowOf.get(id) ?? -1);
  });
  const kind = Array.from({ length: table.rows }, (_, row): VisitKind => {
    if (wordAt(follows, row) !== '' || wordAt(reason, row) === 'return_visit') return 'return';
    return ['', 'corrective'].includes(wordAt(type, row)) ? 'call' : 'planned';
  });
  const first = before.map((parent, row) => {
    let at = row;
    for (let step = 0, up = parent; up >= 0 && step < MAX_RETURNS; step++) {
      at = up;
      up = before[at] ?? -1;
    }
    return at;
  });
  return { kind, first };
}

/** The client named, else the owner of the machine. */
function clients(table: Table, machine: Int32Array, { customers, equipment }: Tables): Int32Array {
  const named = joinRows(table, 'customer_id', customers, 'customer_id');
  if (!equipment) return named;
  const owner = joinRows(equipment, 'customer_id', customers, 'customer_id');
  return named.map((client, row) => (client >= 0 ? client : (owner[machine[row] ?? -1] ?? -1)));
}

/**
 * Technicians' hours of each visit, NaN = not written: on the road, and all told. `labour_hours` holds the road, the work and
 * the preparation; without it, road and work are all there is.
 */
export function visitHours(table: Table): { travel: Float64Array; all: Float64Array } {
  const travel = numbersOf(table, 'travel_hours');
  const labour = numbersOf(table, 'labour_hours');
  const repair = numbersOf(table, 'repair_hours');
  const all = labour.map((hours, row) =>
    Number.isNaN(hours) ? (travel[row] ?? NaN) + (repair[row] ?? NaN) : hours,
  );
  return { travel, all };
}
