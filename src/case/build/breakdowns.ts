import { numbersOf } from '../column.ts';
import type { FieldVisits } from './field-visits.ts';

/** Machines down until they run again, whole history: one entry per stop. Hours day and night, NaN = unknown. */
export interface Breakdowns {
  /** Row of `interventions` of its first visit. */
  readonly first: Int32Array;
  readonly down: Float64Array;
  readonly technicianWait: Float64Array;
  readonly partWait: Float64Array;
}

/** A call that is not for comfort is a stop; what its return visits write is added to it. No hours for a part: none were waited. */
export function breakdowns({ table, kind, comfort, first }: FieldVisits): Breakdowns {
  const rows = kind.flatMap((one, row) => (one === 'call' && comfort[row] === 0 ? [row] : []));
  const stopOf = new Int32Array(table.rows).fill(-1);
  rows.forEach((row, stop) => {
    stopOf[row] = stop;
  });
  const sum = (column: string): Float64Array => {
    const hours = numbersOf(table, column);
    const total = Float64Array.from(rows, (row) => hours[row] ?? NaN);
    kind.forEach((one, row) => {
      const stop = one === 'return' ? (stopOf[first[row] ?? -1] ?? -1) : -1;
      if (stop >= 0 && !Number.isNaN(hours[row])) total[stop] = (total[stop] || 0) + hours[row]!;
    });
    return total;
  };
  const isWritten = table.columns.has('waiting_part_hours');
  return {
    first: Int32Array.from(rows),
    down: sum('downtime_hours'),
    technicianWait: sum('waiting_technician_hours'),
    partWait: sum('waiting_part_hours').map((hours) =>
      isWritten && Number.isNaN(hours) ? 0 : hours,
    ),
  };
}
