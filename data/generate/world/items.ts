import { at } from '../at.ts';
import {
  CRITICALITY,
  ITEMS,
  LEAD_CAP,
  LEAD_DEVIATION,
  LEAD_SIGMA,
  LIVE,
  MADE_IN_HOUSE,
  MOVEMENTS,
  PRODUCTION_DAYS,
  PRODUCTION_LOT,
  RANGES,
  WITHDRAWN_RANGES,
} from '../parameters/items.ts';
import { quotas } from '../random/quotas.ts';
import type { Random } from '../random/sfc32.ts';
import { stream } from '../random/sfc32.ts';
import {
  chance,
  integer,
  logNormal,
  normal,
  shuffle,
  uniform,
  weighted,
} from '../random/samplers.ts';

export interface Item {
  readonly id: string;
  /** Index of the range; −1 for orphan references. */
  readonly range: number;
  readonly family: string;
  readonly movement: 'F' | 'S' | 'N' | 'O';
  readonly criticality: 'V' | 'E' | 'D';
  /** Relative demand within its range. */
  readonly weight: number;
  /** € before rescaling. */
  readonly rawCost: number;
  readonly markup: number;
  readonly made: boolean;
  readonly leadDays: number;
  readonly leadDeviation: number;
  /** Lot in months of demand, and its cap in pieces. */
  readonly lotMonths: number;
  readonly lotCap: number;
  /** Probability that an unplanned line is one piece. */
  readonly single: number;
  readonly weightKg: number;
  readonly orphanedYearsAgo: number;
}

const DEMAND_OF_COST = -0.15;

/** References in random order of ids, so that nothing can be read in a number. */
export function items(seed: number): Item[] {
  const random = stream(seed, 'items');
  const kinds = shuffle(random, [
    ...MOVEMENTS.flatMap(({ count }, movement) => Array.from({ length: count }, () => movement)),
    ...Array.from({ length: ITEMS - LIVE }, () => -1),
  ]);
  const ranges = MOVEMENTS.map(({ count }) =>
    shuffle(
      random,
      quotas(
        count,
        RANGES.map(({ share }) => share),
      ).flatMap((share, range) => Array.from({ length: share }, () => range)),
    ),
  );
  const used = MOVEMENTS.map(() => 0);
  return kinds.map((movement, index) => {
    const id = String(1000 + index);
    if (movement < 0) return orphan(random, id);
    const rank = at(used, movement);
    used[movement] = rank + 1;
    return live(random, id, movement, at(at(ranges, movement), rank));
  });
}

function live(random: Random, id: string, movementIndex: number, range: number): Item {
  const movement = at(MOVEMENTS, movementIndex);
  const dear = normal(random);
  const made = chance(random, MADE_IN_HOUSE);
  const lead = logNormal(random, movement.leadMedian, LEAD_SIGMA) * Math.exp(0.08 * dear);
  const leadDays = made
    ? Math.max(5, Math.round(logNormal(random, PRODUCTION_DAYS, 0.25)))
    : Math.min(LEAD_CAP, Math.max(5, Math.round(lead)));
  const cost = movement.costMedian * Math.exp(movement.costSigma * dear);
  const rate = normal(random) + DEMAND_OF_COST * dear;
  return {
    id,
    range,
    family: at(RANGES, range).id,
    movement: movement.id,
    criticality: at(
      CRITICALITY,
      weighted(
        random,
        CRITICALITY.map(([, share]) => share),
      ),
    )[0],
    weight:
      ((movement.lines * at(RANGES, range).share) / (movement.count * at(RANGES, range).share)) *
      Math.exp(movement.rateSigma * rate - movement.rateSigma ** 2 / 2),
    rawCost: cost,
    markup: logNormal(random, 1, 0.12),
    made,
    leadDays,
    leadDeviation: Math.max(1, Math.round(LEAD_DEVIATION * leadDays)),
    lotMonths: made ? 12 : movement.id === 'F' ? uniform(random, 1, 3) : uniform(random, 1, 6),
    lotCap: made ? PRODUCTION_LOT : movement.id === 'F' ? 400 : 6,
    single: singleShare(movement.id, cost),
    weightKg: logNormal(random, 1.2, 1.1) * (cost / 200) ** 0.4,
    orphanedYearsAgo: 0,
  };
}

/** Cheap fast parts go by several; the others almost always one by one. */
function singleShare(movement: 'F' | 'S' | 'N', cost: number): number {
  if (movement === 'F') return cost < 60 ? 0.78 : 0.87;
  return cost < 60 ? 0.86 : cost < 600 ? 0.93 : 0.97;
}

function orphan(random: Random, id: string): Item {
  const cost = logNormal(random, 260, 1.1);
  return {
    id,
    range: -1,
    family: at(WITHDRAWN_RANGES, integer(random, 0, WITHDRAWN_RANGES.length - 1)),
    movement: 'O',
    criticality: at(
      CRITICALITY,
      weighted(
        random,
        CRITICALITY.map(([, share]) => share),
      ),
    )[0],
    weight: 0,
    rawCost: cost,
    markup: logNormal(random, 1, 0.12),
    made: chance(random, MADE_IN_HOUSE),
    leadDays: Math.min(LEAD_CAP, Math.round(logNormal(random, 60, LEAD_SIGMA))),
    leadDeviation: 12,
    lotMonths: 0,
    lotCap: 1,
    single: 1,
    weightKg: logNormal(random, 1.2, 1.1) * (cost / 200) ** 0.4,
    orphanedYearsAgo: uniform(random, 3.2, 8),
  };
}
