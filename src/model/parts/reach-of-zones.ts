import type { PlatformState } from '../assumptions.ts';
import type { Network, Zone } from '../case.ts';
import type { NetworkShape } from '../network-shape.ts';

/** Hours within which a client may be reached. */
export const reachHours = [4, 8, 24] as const;

export interface Reach {
  /** What is counted: machines where the company lists them, else delivery sites. */
  readonly of: 'machines' | 'sites';
  /** Share of them reached within each of `reachHours`. */
  readonly within: readonly number[];
}

/**
 * How many clients a piece on a shelf of the network can be with in time, by the fastest lane: from their own
 * platform; where it holds nothing, from the centre, by the routes of the scenario, or from another platform that
 * does. Whether the piece is there is another matter, and so is the carrier's punctuality.
 *
 * @returns null when nobody is listed
 */
export function reachOfZones(network: Network, shape: NetworkShape): Reach | null {
  const listed = network.zones.every(({ machines }) => machines !== null);
  const of = listed ? 'machines' : 'sites';
  const count = (zone: Zone): number => (listed ? zone.machines! : zone.sites);
  const all = network.zones.reduce((sum, zone) => sum + count(zone), 0);
  if (all === 0) return null;
  const within = reachHours.map((most) => {
    const reached = network.zones.filter((zone) => hoursTo(network, zone, shape) <= most);
    return reached.reduce((sum, zone) => sum + count(zone), 0) / all;
  });
  return { of, within };
}

/** Infinity = by no lane. */
function hoursTo({ centre }: Network, zone: Zone, { platforms, nightExpress }: NetworkShape) {
  const state: PlatformState = platforms[zone.shelf]!;
  const far = (hours: number | null | undefined): number => hours ?? Infinity;
  if (zone.shelf === centre || state === 'open') return far(zone.own);
  const route = (state === 'passThrough' ? 2 : 0) + (nightExpress ? 1 : 0);
  const helped = platforms.some((other, shelf) => shelf !== centre && other === 'open');
  return Math.min(far(zone.centre[route]), helped ? far(zone.other) : Infinity);
}
