import { at } from '../at.ts';
import { PREPARATION, REPAIR, TRAVEL } from '../parameters/field.ts';
import type { Random } from '../random/sfc32.ts';
import { logNormal, uniform } from '../random/samplers.ts';
import { HOUR } from './hour.ts';

/** Minutes of a visit. */
export interface Work {
  readonly repair: number;
  readonly travel: number;
  readonly labour: number;
}

const MEDIAN_REPAIR = REPAIR.mean * Math.exp(-(REPAIR.sigma ** 2) / 2);

export function workOf(random: Random, band: number): Work {
  const drawn = Math.min(REPAIR.cap, logNormal(random, MEDIAN_REPAIR, REPAIR.sigma));
  const repair = Math.max(6, Math.round(drawn * HOUR));
  const travel = Math.round(at(TRAVEL, band) * uniform(random, 0.75, 1.25) * HOUR);
  const preparation = Math.round(PREPARATION * uniform(random, 0.7, 1.3) * HOUR);
  return { repair, travel, labour: repair + travel + preparation };
}
