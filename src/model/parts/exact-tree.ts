import { type Masses, masses } from '../probability/masses.ts';
import { poisson } from '../probability/poisson.ts';
import { poissonReach } from '../probability/reach.ts';
import { nonNegative, positive, whole } from '../probability/refusal.ts';
import { childOutstanding, nodeMeasures, type NodeMeasures } from './exact-node.ts';

/**
 * A stock of a distribution tree of any depth; only leaves have a demand of their own.
 * Any unit of time, the same throughout.
 */
export interface StockNode {
  /** From the parent (from the supplier at the root), ≥ 0. */
  readonly leadTime: number;
  /** Whole units, ≥ 0. */
  readonly stock: number;
  /** Of a leaf: units per unit of time, > 0. Not read where there are children. */
  readonly demand?: number;
  readonly children?: readonly StockNode[];
}

export interface StockNodeResult extends NodeMeasures {
  readonly children: readonly StockNodeResult[];
}

/**
 * Exact recursion down a tree: central, platforms, local stocks. One-piece Poisson demand,
 * one-for-one resupply, first come first served, constant lead times.
 *
 * The law of each node is kept whole, so nothing is fitted; each costs about (mean on order +
 * stocks on the path + 100)² operations.
 *
 * @throws RangeError when a part of the tree is out of range
 */
export function exactTree(root: StockNode): StockNodeResult {
  const onOrder = demandOf(root) * root.leadTime;
  const length = poissonReach(
    longest(root, inTransit),
    longest(root, (node) => node.stock),
  );
  return below(root, masses(poisson(onOrder), length));
}

function below(node: StockNode, outstanding: Masses): StockNodeResult {
  const rate = demandOf(node);
  const children = (node.children ?? []).map((child) => {
    const demand = demandOf(child);
    const transit = demand * child.leadTime;
    return below(child, childOutstanding(outstanding, node.stock, demand / rate, transit));
  });
  return { ...nodeMeasures(outstanding, node.stock), children };
}

function demandOf(node: StockNode): number {
  nonNegative('lead time', node.leadTime);
  whole('stock', node.stock);
  if (node.children?.length) return node.children.reduce((sum, child) => sum + demandOf(child), 0);
  const demand = node.demand ?? 0;
  positive('demand of a leaf', demand);
  return demand;
}

const inTransit = (node: StockNode): number => demandOf(node) * node.leadTime;

/** Largest sum of a quantity along a path from this node to a leaf. */
function longest(node: StockNode, of: (node: StockNode) => number): number {
  return of(node) + Math.max(0, ...(node.children ?? []).map((child) => longest(child, of)));
}
