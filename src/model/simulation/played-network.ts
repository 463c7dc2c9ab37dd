import type { EventHeap, Receipt } from './event-heap.ts';
import { countWait, type LineCounts } from './line-counts.ts';
import type { Setting } from './play-part.ts';
import type { Random } from './random.ts';
import type { SimulatedPart } from './simulated-part.ts';
import {
  ask,
  createStockNode,
  draw,
  receive,
  type StockNode,
  type WaitingLine,
} from './stock-node.ts';

interface Surroundings {
  readonly receipts: EventHeap;
  /** Time of the receipt of an order placed at a time. */
  readonly supplier: (time: number) => number;
  readonly counts: LineCounts;
  readonly random: Random;
}

/** The stocks of one part, and what a line or a receipt does to them. */
export interface PlayedNetwork {
  readonly nodes: readonly StockNode[];
  readonly receipt: (receipt: Receipt) => void;
  readonly line: (time: number, node: number, pieces: number, counted: boolean) => void;
}

export function createPlayedNetwork(
  part: SimulatedPart,
  setting: Setting,
  { receipts, supplier, counts, random }: Surroundings,
): PlayedNetwork {
  let now = 0;
  const nodes = part.nodes.map(({ lot }, n) => {
    const level = setting.levels[n]!;
    // A shelf keeps no more than it may hold: else the others' replenishments would fill a reserve above it.
    const reserve = n > 0 ? Math.max(0, Math.min(level, part.reserve?.pieces ?? 0)) : 0;
    return createStockNode(level, level - Math.floor(random.uniform() * lot), lot, reserve);
  });
  const handing = {
    toChild: (child: number, pieces: number) =>
      receipts.push(now + part.nodes[child]!.transit, child, pieces),
    lineServed: (line: WaitingLine) => countWait(counts, line, now),
  };

  /** The node's position falls; what it orders goes up the tree, to the supplier at the end. */
  function drawOn(node: number, pieces: number): void {
    let at = node;
    let order = draw(nodes[at]!, pieces);
    while (order > 0) {
      const parent = part.nodes[at]!.parent;
      if (parent < 0) {
        receipts.push(supplier(now), at, order);
        return;
      }
      ask(nodes[parent]!, at, null, order, false, handing);
      at = parent;
      order = draw(nodes[at]!, order);
    }
  }

  /** @param fast  may draw on the reserve */
  function give(node: number, pieces: number, fast: boolean, line: WaitingLine | null): boolean {
    const found = ask(nodes[node]!, -1, line, pieces, fast, handing);
    drawOn(node, pieces);
    return found;
  }

  /** The node, other than the root and the line's own, that holds most; −1 when none has it all. */
  function donor(own: number, pieces: number): number {
    let best = -1;
    for (let n = 1; n < nodes.length; n++) {
      const { hand } = nodes[n]!;
      if (n !== own && hand >= pieces && (best < 0 || hand > nodes[best]!.hand)) best = n;
    }
    return best;
  }

  /** Serves the line elsewhere than on its own shelf, if it can be. Returns by whom. */
  function elsewhere(node: number, cls: number, pieces: number): 'rescued' | 'direct' | null {
    if (random.uniform() < part.rescue[cls]!) {
      const from = donor(node, pieces);
      if (from >= 0) give(from, pieces, true, null);
      return 'rescued';
    }
    if (node === 0 || nodes[0]!.hand < pieces) return null;
    give(0, pieces, false, null);
    return 'direct';
  }

  function line(time: number, node: number, pieces: number, counted: boolean): void {
    now = time;
    const { mix, local } = part.nodes[node]!;
    const cls = classOf(mix, random.uniform());
    const count = (into: Float64Array): void => {
      if (counted) into[node * counts.classes + cls]!++;
    };
    const fast = part.reserve?.fast[cls] ?? false;
    count(counts.lines);
    if (random.uniform() < local[cls]!) {
      count(counts.local);
      give(node, pieces, fast, null);
      return;
    }
    const { hand, reserve } = nodes[node]!;
    if (hand - (fast ? 0 : reserve) >= pieces) {
      count(counts.own);
      give(node, pieces, fast, null);
      return;
    }
    const other = part.sourcing === 'overflow' ? elsewhere(node, cls, pieces) : null;
    count(counts[other ?? 'waited']);
    if (!other) give(node, pieces, fast, counted ? { time, shelf: node, cls } : null);
  }

  return {
    nodes,
    receipt(receipt) {
      now = receipt.time;
      receive(nodes[receipt.node]!, receipt.pieces, handing);
    },
    line,
  };
}

function classOf(mix: readonly number[], at: number): number {
  const cls = mix.findIndex((upTo) => at < upTo);
  return cls < 0 ? mix.length - 1 : cls;
}
