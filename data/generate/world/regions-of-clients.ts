import { at } from '../at.ts';
import { REGIONS } from '../parameters/regions.ts';
import { quotas } from '../random/quotas.ts';
import type { Draft } from './draft.ts';

/** Largest clients first, each to the region furthest below its share of lines: both clients and lines meet their quotas. */
export function regionsOfClients(drafts: readonly Draft[]): number[] {
  const shares = REGIONS.map(({ share }) => share / 100);
  const places = quotas(drafts.length, shares);
  const total = drafts.reduce((sum, { lines }) => sum + lines, 0);
  const missing = shares.map((share) => share * total);
  const regions: number[] = drafts.map(() => 0);
  const order = drafts
    .map(({ lines }, index) => ({ lines, index }))
    .sort((left, right) => right.lines - left.lines || left.index - right.index);
  for (const { lines, index } of order) {
    let best = -1;
    for (let region = 0; region < shares.length; region += 1) {
      if (at(places, region) === 0) continue;
      if (
        best < 0 ||
        at(missing, region) / at(places, region) > at(missing, best) / at(places, best)
      )
        best = region;
    }
    regions[index] = best;
    places[best] = at(places, best) - 1;
    missing[best] = at(missing, best) - lines;
  }
  return regions;
}
