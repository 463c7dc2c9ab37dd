import { numbersOf, textOf, wordAt, type Table } from '../column.ts';

export interface Lane {
  readonly from: string;
  readonly to: string;
  readonly mode: string;
  readonly kind: string;
  readonly hours: number;
  readonly onTime: number;
  /** € of a shipment; NaN = unknown. */
  readonly cost: number;
  /** In use; an empty `active` means yes. */
  readonly active: boolean;
}

export function lanesOf(table: Table): Lane[] {
  const from = textOf(table, 'from_location_id');
  const to = textOf(table, 'to');
  const mode = textOf(table, 'mode');
  const kind = textOf(table, 'kind');
  const hours = numbersOf(table, 'transit_hours');
  const onTime = numbersOf(table, 'on_time_share');
  const cost = numbersOf(table, 'cost_per_shipment');
  const active = numbersOf(table, 'active');
  return Array.from({ length: table.rows }, (_, row) => ({
    from: wordAt(from, row),
    to: wordAt(to, row),
    mode: wordAt(mode, row),
    kind: wordAt(kind, row),
    hours: hours[row] ?? NaN,
    onTime: onTime[row] ?? NaN,
    cost: cost[row] ?? NaN,
    active: active[row] !== 0,
  }));
}

export function activeLanes(table: Table): Lane[] {
  return lanesOf(table).filter(({ active }) => active);
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
  for (const lane of lanes) if (is(lane)) best = sooner(best, lane.hours);
  return best;
}

/** The smaller of two times; NaN = no way. */
export function sooner(a: number, b: number): number {
  return b >= a || Number.isNaN(b) ? a : b;
}
