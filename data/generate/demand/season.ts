import { SEASON_DAYS, SEASON_LIFT } from '../parameters/segments.ts';
import type { Client } from '../world/client.ts';

const YEAR = 365;
/** Share of lines flagged urgent in season, at least. */
const URGENT_IN_SEASON = 0.8;

/** Seasonal producers order more during ten weeks, a little less the rest of the year. */
export function seasonOf({ seasonStart }: Client, day: number): { rate: number; lifted: boolean } {
  if (seasonStart < 0) return { rate: 1, lifted: false };
  const lifted = (((day - seasonStart) % YEAR) + YEAR) % YEAR < SEASON_DAYS;
  const quiet = (YEAR - SEASON_DAYS * SEASON_LIFT) / (YEAR - SEASON_DAYS);
  return { rate: lifted ? SEASON_LIFT : quiet, lifted };
}

/** Share of the orders without machine down that are flagged urgent all the same; unplanned ones first. */
export function urgentOtherwise(client: Client, planned: boolean, lifted: boolean): number {
  const wanted = lifted ? Math.max(client.urgent, URGENT_IN_SEASON) : client.urgent;
  const rest = Math.max(0, wanted - client.machineDown);
  const room = 1 - client.planned - client.machineDown;
  const unplanned = Math.min(0.97, rest / room);
  return planned ? Math.max(0, (rest - unplanned * room) / client.planned) : unplanned;
}
