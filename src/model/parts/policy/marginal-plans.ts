import type { Calibration } from '../calibration.ts';
import { itemDemand, platformDemand, type DemandLevers, type ItemDemand } from '../item-demand.ts';
import { localHolding } from '../local-holding.ts';
import type { PartsNetwork } from '../parts-network.ts';
import { emptyReserved, reserveAt } from '../reserved.ts';
import { emptyReading } from '../shelf-reading.ts';
import { emptyChoice, levelChooser } from './choose-levels.ts';
import { levelCurves, readLevel } from './level-curve.ts';
import { addStandIn, everything, keptWhen, lineWorth, noWorth } from './line-worth.ts';
import { lotOf } from './lot-of.ts';
import { emptyPlan, type Plan } from './plan.ts';

/** A plan for each of the rising prices of a kept promise. */
export interface MarginalPlans {
  readonly prices: readonly number[];
  readonly plans: readonly Plan[];
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
 * concavity is assumed), with or without a reserve when there is one to keep: level and reserve are
 * searched together. The plans for two neighbouring prices bracket any target between them.
 *
 * Cost: parts × (at most 13 centre levels) × platforms × (longest curve ≤ 20,000), twice with a reserve.
 * Source: Sherbrooke (2004) ch. 2–3; van Houtum & Kranenburg (2015) for the Lagrangian view (from memory).
 *
 * @param mix  promises per line, each counted as much as it weighs: [pattern][class of the line][class promised]
 */
export function marginalPlans(
  parts: PartsNetwork,
  levers: DemandLevers,
  calibration: Pick<Calibration, 'rescue' | 'confirmed' | 'localScale'>,
  mix: Float64Array,
): MarginalPlans {
  const { network } = parts;
  const { shelves, centre, items } = network;
  const plans = PRICES.map(() => emptyPlan(items.count * shelves.length));
  const fillCentre = levelCurves();
  const fillPlatform = levelCurves();
  const choose = levelChooser(PRICES);
  const choice = emptyChoice(PRICES.length);
  const atCentre = emptyReading();
  const reserved = emptyReserved();
  const worth = noWorth();
  const best = new Float64Array(PRICES.length);
  const value = new Float64Array(PRICES.length);
  const tried = PRICES.map(() => emptyPlan(shelves.length));

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
        if (shelf === centre || !parts.run.holds[shelf]) {
          const kept = keptWhen(worth, atCentre, atCentre);
          const held = shelf === centre ? atCentre.onHand : 0;
          PRICES.forEach((price, step) => {
            value[step]! += price * kept - cost * held;
            tried[step]!.levels[shelf] = shelf === centre ? level : 0;
          });
          continue;
        }
        for (const closed of parts.run.alsoFor[shelf]!) {
          const from = item * shelves.length + closed;
          const share = localHolding(parts, item, closed, 1).share;
          addStandIn(parts, calibration, mix, from, share, worth);
        }
        if (keptWhen(worth, everything, everything) === worth.base) {
          // Nothing to gain at this shelf: nothing to hold.
          PRICES.forEach((price, step) => {
            value[step]! += price * worth.base;
            tried[step]!.levels[shelf] = tried[step]!.reserves[shelf] = 0;
          });
          continue;
        }
        const over = platformDemand(parts, item, shelf, demand, atCentre);
        const platform = fillPlatform(over, demand.sizes, 1);
        const keeps = reserveAt(parts.sharing, pair, reserved);
        keeps?.fill(over, demand.sizes, platform.top);
        choose(platform, worth, cost, keeps, choice);
        PRICES.forEach((_, step) => {
          value[step]! += choice.value[step]!;
          tried[step]!.levels[shelf] = choice.level[step]!;
          tried[step]!.reserves[shelf] = choice.reserve[step]!;
        });
      }
      for (let step = 0; step < PRICES.length; step++) {
        if (value[step]! <= best[step]!) continue;
        best[step] = value[step]!;
        plans[step]!.levels.set(tried[step]!.levels, item * shelves.length);
        plans[step]!.reserves.set(tried[step]!.reserves, item * shelves.length);
      }
    }
  }
  return { prices: PRICES, plans };
}

function centreLevels({ supply }: ItemDemand, top: number, lot: number): number[] {
  if (top <= FEW_LEVELS) return Array.from({ length: top + 1 }, (_, level) => level);
  const spread = Math.sqrt(supply.variance);
  const levels = SPREADS.map((k) => Math.round(supply.mean + k * spread - (lot - 1) / 2));
  return [...new Set([0, ...levels, top])].filter((level) => level >= 0 && level <= top);
}
