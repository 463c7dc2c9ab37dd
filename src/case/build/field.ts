import type { Field } from '#model/case/field.ts';
import { textOf, wordAt } from '../column.ts';
import { usedWords } from '../join.ts';
import { UNKNOWN } from '../measure.ts';
import type { Context } from './context.ts';
import { fieldAmounts } from './field-amounts.ts';
import { lackedParts } from './field-lacks.ts';
import { fieldPromises } from './field-promises.ts';
import { fieldResponses } from './field-responses.ts';
import { measuredStops } from './field-stops.ts';
import { fieldVisits, type FieldVisits } from './field-visits.ts';
import { measuredVisits } from './field-work.ts';
import { usualHours } from './usual-hours.ts';

/** Calls, visits and technicians; null without interventions that tell clients and hours. */
export function fieldOf(context: Context): Field | null {
  const { tables, settings } = context;
  const { customers } = tables;
  const visits = fieldVisits(context);
  if (!visits || !customers) return null;
  const work = measuredVisits(context, visits);
  if (!work) return null;
  const responses = fieldResponses(tables, visits);
  const R = responses.hours.length;
  const region = textOf(customers, 'region');
  const zones = usedWords(region);
  if (region.codes.includes(0)) zones.push(UNKNOWN);
  const named = zones.map((zone) => settings.resources.get(`crews.${zone}`));
  const calls = countVisits(context, visits, customers.rows * R, (row, client) =>
    visits.kind[row] === 'call' ? client * R + (responses.of[row] ?? 0) : -1,
  );
  return {
    responses: responses.hours,
    zones,
    zone: Uint8Array.from({ length: customers.rows }, (_, client) =>
      zones.indexOf(wordAt(region, client) || UNKNOWN),
    ),
    technicians: named.every((count) => count !== undefined) ? Uint16Array.from(named) : null,
    ...usualHours(context),
    calls,
    comfort: countVisits(context, visits, customers.rows, (row, client) =>
      visits.comfort[row] === 1 ? client : -1,
    ),
    plannedVisits: countVisits(context, visits, customers.rows, (row, client) =>
      visits.kind[row] === 'planned' ? client : -1,
    ),
    ...fieldAmounts(context, visits, customers.rows),
    byResponse: fieldPromises(context, visits, responses.of, R),
    visits: work,
    stops: measuredStops(context, visits),
    lackedParts: lackedParts(context, visits),
  };
}

/** Visits of the last 12 months, counted in the cell each falls in; −1 = in none. */
function countVisits(
  { year }: Context,
  { table, client, day }: FieldVisits,
  cells: number,
  cellOf: (row: number, client: number) => number,
): Uint16Array {
  const counts = new Uint16Array(cells);
  for (let row = 0; row < table.rows; row++) {
    const at = client[row] ?? -1;
    if (at < 0 || !((day[row] ?? NaN) >= year.from && (day[row] ?? NaN) <= year.to)) continue;
    const cell = cellOf(row, at);
    if (cell >= 0) counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}
