import { at } from '../at.ts';
import type { Visit } from '../field/visit.ts';
import type { VisitVolume } from '../parameters/activities.ts';
import { OFFERS } from '../parameters/offers.ts';
import { BANDS } from '../parameters/regions.ts';
import { fiscalYear, LAST_DAY, MINUTES_PER_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';

const DAY = 24;

/** Visits made in a year by how soon their contract wants them; those on request go with the slowest. */
export function visitVolumes(
  world: World,
  visits: readonly Visit[],
  year: number,
): Record<VisitVolume, number> {
  const volumes = { 'visits:5 days': 0, 'visits:2 days': 0, 'visits:8 hours': 0, 'visits:far': 0 };
  for (const { call, arrived } of visits) {
    const day = Math.floor(arrived / MINUTES_PER_DAY);
    if (day > LAST_DAY || fiscalYear(day) !== year) continue;
    volumes[volumeOf(at(OFFERS, call.contract.offer).response)] += 1;
    if (at(BANDS, at(world.sites, call.site).band).id === 'gt3h') volumes['visits:far'] += 1;
  }
  return volumes;
}

function volumeOf(response: number | ''): VisitVolume {
  if (response === '' || response > 2 * DAY) return 'visits:5 days';
  return response < DAY ? 'visits:8 hours' : 'visits:2 days';
}
