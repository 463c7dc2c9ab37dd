import type { LevelCurve } from './level-curve.ts';
import { gainAt, type Reserved } from '../reserved.ts';
import { everything, keptWhen, type LineWorth } from './line-worth.ts';

/** The best way to hold one part at one platform, for rising prices of a kept promise: [price]. */
export interface LevelChoice {
  readonly value: Float64Array;
  readonly level: Int32Array;
  /** Pieces kept for the classes promised fast. */
  readonly reserve: Uint8Array;
}

export function emptyChoice(prices: number): LevelChoice {
  return {
    value: new Float64Array(prices),
    level: new Int32Array(prices),
    reserve: new Uint8Array(prices),
  };
}

/** Promises kept and pieces on hand at every level, one way of sharing the shelf: [level]. */
interface Held {
  readonly kept: Float64Array;
  readonly onHand: Float64Array;
}

/**
 * @returns a function that fills a choice: for every price the level, and the reserve or none, of highest
 *   price × promises kept − € on hand. Level and reserve are searched together: each level is looked at
 *   with and without.
 */
export function levelChooser(
  prices: readonly number[],
): (
  filled: LevelCurve,
  worth: LineWorth,
  cost: number,
  reserved: Reserved | null,
  into: LevelChoice,
) => void {
  let kept = new Float64Array(1024);
  let onHand = new Float64Array(1024);
  return (filled, worth, cost, reserved, into) => {
    const { curve, top } = filled;
    into.value.fill(-Infinity);
    into.reserve.fill(0);
    if (kept.length <= top) {
      kept = new Float64Array(2 * top);
      onHand = new Float64Array(2 * top);
    }
    const most = keptWhen(worth, everything, everything);
    keptByAll(filled, worth, kept);
    choose(prices, { kept, onHand: curve.onHand }, top, most, cost, 0, into);
    if (!reserved) return;
    keptWithReserve(filled, worth, reserved, { kept, onHand });
    choose(prices, { kept, onHand }, top, most, cost, reserved.pieces, into);
  };
}

/** Nothing reserved: all classes find alike. */
function keptByAll({ curve, top }: LevelCurve, worth: LineWorth, kept: Float64Array): void {
  const unplanned = worth.usual.unplanned + worth.fast.unplanned;
  const planned = worth.usual.planned + worth.fast.planned;
  for (let y = 0; y <= top; y++) {
    kept[y] = worth.base + (unplanned * curve.unplanned[y]! + planned * curve.planned[y]!);
  }
}

function keptWithReserve(
  { curve, top }: LevelCurve,
  worth: LineWorth,
  reserved: Reserved,
  { kept, onHand }: Held,
): void {
  const { pieces } = reserved;
  for (let y = 0; y <= top; y++) {
    const more = gainAt(reserved, y);
    const open = Math.max(0, y - pieces);
    kept[y] =
      worth.base +
      worth.usual.unplanned * curve.unplanned[open]! +
      worth.usual.planned * curve.planned[open]! +
      worth.fast.unplanned * (curve.unplanned[y]! + more.unplanned) +
      worth.fast.planned * (curve.planned[y]! + more.planned);
    onHand[y] = curve.onHand[y]! + more.onHand;
  }
}

/** Keeps, price by price, what beats what is known; a dearer promise never wants a lower level. */
function choose(
  prices: readonly number[],
  { kept, onHand }: Held,
  top: number,
  most: number,
  cost: number,
  reserve: number,
  into: LevelChoice,
): void {
  let from = 0;
  prices.forEach((price, step) => {
    let best = -Infinity;
    for (let y = from; y <= top; y++) {
      const gain = price * kept[y]! - cost * onHand[y]!;
      if (gain > best) {
        best = gain;
        from = y;
      } else if (price * most - cost * onHand[y]! < best) {
        // Even keeping every promise could not pay for what is already on hand: no higher level can win.
        break;
      }
    }
    if (best <= into.value[step]!) return;
    into.value[step] = best;
    into.level[step] = from;
    into.reserve[step] = reserve;
  });
}
