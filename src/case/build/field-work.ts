import type { MeasuredVisits } from '#model/case/field.ts';
import { numbersOf } from '../column.ts';
import type { Context } from './context.ts';
import { visitHours, type FieldVisits } from './field-visits.ts';

/** What visits take and settle: shares and counts of the last 12 months, hours of the whole history. null = no visit with hours. */
export function measuredVisits({ year }: Context, visits: FieldVisits): MeasuredVisits | null {
  const { table, kind, day } = visits;
  const { travel, all } = visitHours(table);
  const settled = shareOf(numbersOf(table, 'first_time_fix'));
  const remote = shareOf(numbersOf(table, 'remote_diagnosis'));
  const sum = { n: 0, travel: 0, all: 0, squares: 0 };
  let returnVisits = 0;
  for (let row = 0; row < table.rows; row++) {
    const [road, hours] = [travel[row] ?? NaN, all[row] ?? NaN];
    if (!Number.isNaN(road + hours)) {
      sum.n += 1;
      sum.travel += road;
      sum.all += hours;
      sum.squares += hours ** 2;
    }
    if (!((day[row] ?? NaN) >= year.from && (day[row] ?? NaN) <= year.to)) continue;
    returnVisits += Number(kind[row] === 'return');
    if (kind[row] !== 'call') continue;
    settled.see(row);
    remote.see(row);
  }
  const mean = sum.all / sum.n;
  if (!(mean > 0)) return null;
  return {
    travelHours: sum.travel / sum.n,
    hours: mean,
    cv2: Math.max(0, sum.squares / sum.n / mean ** 2 - 1),
    firstTimeFix: settled.share(),
    returnVisits,
    remoteDiagnosis: remote.share(),
  };
}

/** Share of the rows seen whose flag is 1, unknown flags apart. */
function shareOf(flags: Float64Array): { see(row: number): void; share(): number | null } {
  let [known, set] = [0, 0];
  return {
    see(row) {
      if (Number.isNaN(flags[row])) return;
      known += 1;
      set += Number(flags[row] === 1);
    },
    share: () => (known > 0 ? set / known : null),
  };
}
