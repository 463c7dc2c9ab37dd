import { civilDay, dayNumber } from '../days.ts';
import type { ClientYears } from './client-years.ts';
import type { Context } from './context.ts';

export const WEEKS = 52;
/** A season lasts about so long. */
const SEASON_WEEKS = 10;

/** Share of each client's lines, all years folded into one, in the ten weeks in a row that have most: [client]; 0 without lines. */
export function seasonality({ dayOf }: Context, { clients, clientOf }: ClientYears): Float32Array {
  const weeks = new Float64Array(clients * WEEKS);
  clientOf.forEach((client, row) => {
    const day = dayOf[row] ?? NaN;
    if (client < 0 || Number.isNaN(day)) return;
    const into = day - dayNumber(civilDay(day).year, 1, 1);
    const cell = client * WEEKS + Math.min(WEEKS - 1, Math.floor(into / 7));
    weeks[cell] = (weeks[cell] ?? 0) + 1;
  });
  return seasonOfWeeks(weeks, clients);
}

/** @param weeks  lines: [client][week of the year] */
export function seasonOfWeeks(weeks: Float64Array, clients: number): Float32Array {
  return Float32Array.from({ length: clients }, (_, client) => {
    const own = weeks.subarray(client * WEEKS, (client + 1) * WEEKS);
    const total = own.reduce((sum, lines) => sum + lines, 0);
    const windows = Array.from(own, (_lines, first) => {
      let lines = 0;
      for (let week = first; week < first + SEASON_WEEKS; week++) lines += own[week % WEEKS] ?? 0;
      return lines;
    });
    return total > 0 ? Math.round((1000 * Math.max(...windows)) / total) / 1000 : 0;
  });
}
