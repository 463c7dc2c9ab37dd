import { numbersOf, textOf, wordAt, type Table } from '../column.ts';

export interface Lane {
  readonly from: string;
  readonly to: string;
  readonly mode: string;
  readonly kind: string;
  readonly hours: number;
  readonly onTime: number;
}

/** Lanes in use; an empty `active` means yes. */
export function activeLanes(table: Table): Lane[] {
  const from = textOf(table, 'from_location_id');
  const to = textOf(table, 'to');
  const mode = textOf(table, 'mode');
  const kind = textOf(table, 'kind');
  const hours = numbersOf(table, 'transit_hours');
  const onTime = numbersOf(table, 'on_time_share');
  const active = numbersOf(table, 'active');
  const rows = Array.from({ length: table.rows }, (_, row) => row);
  return rows
    .filter((row) => active[row] !== 0)
    .map((row) => ({
      from: wordAt(from, row),
      to: wordAt(to, row),
      mode: wordAt(mode, row),
      kind: wordAt(kind, row),
      hours: hours[row] ?? NaN,
      onTime: onTime[row] ?? NaN,
    }));
}

/** Does the end of a lane cover a zone `region/band`? `*` stands for any. */
export function covers(to: string, zone: string): boolean {
  if (to === zone || to === '*') return true;
  const [region = '', band = ''] = zone.split('/');
  return to === `${region}/*` || to === `*/${band}`;
}

/** Fewest hours among lanes; NaN = none. */
export function fastest(lanes: readonly Lane[], is: (lane: Lane) => boolean): number {
  let best = NaN;
  for (const lane of lanes) if (is(lane) && !(lane.hours >= best)) best = lane.hours;
  return best;
}
