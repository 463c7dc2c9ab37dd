import type { Calibration } from '../calibration.ts';
import { itemDemand, platformDemand, type DemandLevers, type ItemDemand } from '../item-demand.ts';
import { localHolding } from '../local-holding.ts';
import type { PartsNetwork } from '../parts-network.ts';
import { emptyReading } from '../shelf-reading.ts';
import { levelCurves, readLevel, type LevelCurve } from './level-curve.ts';
import { lineWorth, type LineWorth } from './line-worth.ts';
import { lotOf } from './lot-of.ts';

/** Levels of every part at every shelf for rising prices of a kept promise: [price][item][shelf]. */
export interface MarginalPlans {
  readonly prices: readonly number[];
  readonly levels: readonly Int32Array[];
}

/** € of stock one is ready to hold for one more promise kept over the history: a geometric ladder. */
const PRICES = Array.from({ length: 18 }, (_, step) => 2 * 2 ** step);
/** Levels tried at the centre: all when few, else spread over what its demand makes likely. */
const FEW_LEVELS = 12;
const SPREADS = [-0.5, 0, 0.4, 0.8, 1.2, 1.6, 2, 2.5, 3, 3.6, 4.5] as const;

/**
 * Marginal analysis: for each price, the levels at centre and platforms that maximise
 * price × promises kept − € on hand, part by part.
 *
 * Parts are independent given the price. For each level tried at the centre the platforms are
 * independent too, and each takes its best level on its own curve (all levels looked at, so no
 * concavity is assumed). The plans for two neighbouring prices bracket any target between them.
 *
 * Cost: parts × (at most 13 centre levels) × platforms × (longest curve ≤ 20,000).
 * Source: Sherbrooke (2004) ch. 2–3; van Houtum & Kranenburg (2015) for the Lagrangian view (from memory).
 *
 * @param mix  promises per line: [class of the line][class promised]
 */
export function marginalPlans(
  parts: PartsNetwork,
  levers: DemandLevers,
  calibration: Pick<Calibration, 'rescue' | 'confirmed' | 'localScale'>,
  mix: Float64Array,
): MarginalPlans {
  const { network } = parts;
  const { shelves, centre, items } = network;
  const levels = PRICES.map(() => new Int32Array(items.count * shelves.length));
  const fillCentre = levelCurves();
  const fillPlatform = levelCurves();
  const atCentre = emptyReading();
  const worth: LineWorth = { base: 0, unplanned: 0, planned: 0 };
  const best = new Float64Array(PRICES.length);
  const value = new Float64Array(PRICES.length);
  const tried = PRICES.map(() => new Int32Array(shelves.length));

  for (let item = 0; item < items.count; item++) {
    const demand = itemDemand(parts, item, levers);
    if (!demand) continue;
    const cost = items.unitCost[item]!;
    const lot = lotOf(parts, item, centre);
    const filled = fillCentre(demand.supply, demand.sizes, lot);
    best.fill(-Infinity);
    for (const level of centreLevels(demand, filled.top, lot)) {
      readLevel(filled, level, lot, demand.supply, atCentre);
      value.fill(0);
      for (let shelf = 0; shelf < shelves.length; shelf++) {
        const pair = item * shelves.length + shelf;
        const local = localHolding(parts, item, shelf, 1).share;
        lineWorth(parts, calibration, mix, pair, atCentre, local, worth);
        if (shelf === centre) {
          const kept =
            worth.base + worth.unplanned * atCentre.unplanned + worth.planned * atCentre.planned;
          PRICES.forEach((price, step) => {
            value[step]! += price * kept - cost * atCentre.onHand;
            tried[step]![shelf] = level;
          });
          continue;
        }
        const over = platformDemand(parts, item, shelf, demand, atCentre);
        const platform = fillPlatform(over, demand.sizes, 1);
        chooseLevels(platform, worth, cost, shelf, value, tried);
      }
      for (let step = 0; step < PRICES.length; step++) {
        if (value[step]! <= best[step]!) continue;
        best[step] = value[step]!;
        levels[step]!.set(tried[step]!, item * shelves.length);
      }
    }
  }
  return { prices: PRICES, levels };
}

/** For every price, the platform's best level; a dearer promise never wants a lower one. */
function chooseLevels(
  { curve, top }: LevelCurve,
  worth: LineWorth,
  cost: number,
  shelf: number,
  value: Float64Array,
  tried: readonly Int32Array[],
): void {
  let from = 0;
  PRICES.forEach((price, step) => {
    let best = -Infinity;
    for (let y = from; y <= top; y++) {
      const kept = worth.unplanned * curve.unplanned[y]! + worth.planned * curve.planned[y]!;
      const gain = price * (worth.base + kept) - cost * curve.onHand[y]!;
      if (gain > best) {
        best = gain;
        from = y;
      } else if (
        price * (worth.base + worth.unplanned + worth.planned) - cost * curve.onHand[y]! <
        best
      ) {
        // Even keeping every promise could not pay for what is already on hand: no higher level can win.
        break;
      }
    }
    value[step]! += best;
    tried[step]![shelf] = from;
  });
}

function centreLevels({ supply }: ItemDemand, top: number, lot: number): number[] {
  if (top <= FEW_LEVELS) return Array.from({ length: top + 1 }, (_, level) => level);
  const spread = Math.sqrt(supply.variance);
  const levels = SPREADS.map((k) => Math.round(supply.mean + k * spread - (lot - 1) / 2));
  return [...new Set([0, ...levels, top])].filter((level) => level >= 0 && level <= top);
}
