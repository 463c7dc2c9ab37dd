import type { SimulatedNode, SimulatedPart } from '#model/simulation/simulated-part.ts';

/** A node by its parent, its transit, its clients' lines a day and its level; one for one, one class. */
export function node(
  parent: number,
  transit: number,
  rate: number,
  level: number,
  lot = 1,
): SimulatedNode {
  return { parent, transit, rate, rateVariance: 0, levels: [level], lot, mix: [1], local: [0] };
}

/** One-piece lines, a constant supplier lead time, everybody waits at his shelf. */
export function unitPart(nodes: readonly SimulatedNode[], lead: number, sd = 0): SimulatedPart {
  return {
    nodes,
    sizes: { single: 1, multiple: 1, planned: 1 },
    planned: 0,
    lead: { mean: lead, sd },
    sourcing: 'ownShelf',
    rescue: [0],
    reserve: null,
  };
}
