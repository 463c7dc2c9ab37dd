import type { ClassFlows } from '../matching/class-flows.ts';
import type { NetworkState } from '../parts/network-state.ts';
import { patternShare, type Sharing } from '../parts/sharing.ts';
import type { Network } from '../case.ts';

/** What a class promises. */
export interface ListReading {
  /** References alive on its list. */
  readonly parts: number;
  /** € of them on hand at unit cost, live parts only, everywhere. */
  readonly stock: number;
  /** Of the lines ordered in it, whoever orders, share that carries its promise; null when nobody orders in it. */
  readonly covered: number | null;
}

/** The lists in force in a state: [class]. */
export function listReadings(
  { items, shelves }: Network,
  state: NetworkState,
  flows: ClassFlows,
): ListReading[] {
  const { lists } = state.sharing;
  const classes = lists.carriedAs[0]?.length ?? 0;
  return Array.from({ length: classes }, (_, cls) => {
    let parts = 0;
    let stock = 0;
    for (let item = 0; item < items.count; item++) {
      if (items.orphan[item] === 1 || !isOn(state.sharing, lists.patternOf[item]!, cls)) continue;
      parts++;
      for (let pair = item * shelves.length; pair < (item + 1) * shelves.length; pair++) {
        stock += items.unitCost[item]! * state.onHand[pair]!;
      }
    }
    return { parts, stock, covered: covered(state.sharing, flows, cls) };
  });
}

/** Of the lines ordered in a class, share that its list covers; offers without lists cover all theirs. */
function covered(sharing: Sharing, { lines, listed }: ClassFlows, cls: number): number | null {
  const classes = sharing.lists.carriedAs[0]!.length;
  let asked = 0;
  let off = 0;
  for (let from = 0; from < classes; from++) {
    asked += lines[from * classes + cls]!;
    off += listed[from * classes + cls]! * offShare(sharing, from, cls);
  }
  return asked > 0 ? 1 - off / asked : null;
}

/** Share of the lines of class `from` on parts that the list of `cls` has not. */
function offShare(sharing: Sharing, from: number, cls: number): number {
  return sharing.lists.carriedAs.reduce(
    (sum, _, pattern) =>
      sum + (isOn(sharing, pattern, cls) ? 0 : patternShare(sharing, pattern, from)),
    0,
  );
}

function isOn({ lists }: Sharing, pattern: number, cls: number): boolean {
  return lists.carriedAs[pattern]![cls] === cls;
}
