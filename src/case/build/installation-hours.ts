import type { Installations } from '#model/case/installations.ts';
import { numbersOf, textOf, wordAt, type Table } from '../column.ts';
import { rowsByKey } from '../join.ts';
import type { Context } from './context.ts';
import { periodAge } from './period-age.ts';

/** Hours promised and lost over the last 12 months, by installation; an availability written by machine is that of its installation. */
export function installationHours(
  { tables, lastDay }: Context,
  equipment: Table,
  of: Int32Array,
  count: number,
): Pick<Installations, 'committedHours' | 'lostHours'> {
  const committed = new Float64Array(count);
  const lost = new Float64Array(count);
  const { availability } = tables;
  if (availability) {
    const lines = textOf(availability, 'line_id');
    const machines = textOf(availability, 'equipment_id');
    const rowOf = rowsByKey(equipment, 'line_id');
    const rowOfMachine = rowsByKey(equipment, 'equipment_id');
    const periods = textOf(availability, 'period');
    const promised = numbersOf(availability, 'hours_committed');
    const available = numbersOf(availability, 'hours_available');
    for (let row = 0; row < availability.rows; row++) {
      const line = wordAt(lines, row);
      const machine = line === '' ? rowOfMachine.get(wordAt(machines, row)) : rowOf.get(line);
      const at = of[machine ?? -1] ?? -1;
      const hours = promised[row] ?? NaN;
      const age = periodAge(wordAt(periods, row), lastDay);
      if (at < 0 || !(age >= 0 && age < 12) || Number.isNaN(hours + (available[row] ?? NaN)))
        continue;
      committed[at]! += hours;
      lost[at]! += Math.max(0, hours - (available[row] ?? 0));
    }
  }
  return {
    committedHours: Uint32Array.from(committed, Math.round),
    lostHours: Float32Array.from(lost, (hours) => Math.round(hours * 10) / 10),
  };
}
