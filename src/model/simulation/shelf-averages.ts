/**
 * Averages over time of what a line would find at each node, seen by every line that arrives
 * anywhere (Poisson arrivals see time averages): [node].
 */
export interface ShelfAverages {
  /** P(its whole quantity is there), for unplanned and planned lines. */
  readonly unplanned: Float64Array;
  readonly planned: Float64Array;
  /** P(not there, but all of it at the root). */
  readonly unplannedDirect: Float64Array;
  readonly plannedDirect: Float64Array;
  /** The same four for the classes a reserve is kept for. */
  readonly fastUnplanned: Float64Array;
  readonly fastPlanned: Float64Array;
  readonly fastUnplannedDirect: Float64Array;
  readonly fastPlannedDirect: Float64Array;
  /** Pieces on hand, owed, owed squared. */
  readonly hand: Float64Array;
  readonly owed: Float64Array;
  readonly owedSquare: Float64Array;
}

export function createShelfAverages(nodes: number): ShelfAverages {
  return {
    unplanned: new Float64Array(nodes),
    planned: new Float64Array(nodes),
    unplannedDirect: new Float64Array(nodes),
    plannedDirect: new Float64Array(nodes),
    fastUnplanned: new Float64Array(nodes),
    fastPlanned: new Float64Array(nodes),
    fastUnplannedDirect: new Float64Array(nodes),
    fastPlannedDirect: new Float64Array(nodes),
    hand: new Float64Array(nodes),
    owed: new Float64Array(nodes),
    owedSquare: new Float64Array(nodes),
  };
}

const fields = [
  'unplanned',
  'planned',
  'unplannedDirect',
  'plannedDirect',
  'fastUnplanned',
  'fastPlanned',
  'fastUnplannedDirect',
  'fastPlannedDirect',
  'hand',
  'owed',
  'owedSquare',
] as const;

/** sum += weight(node) × averages, field by field. */
export function addAverages(
  sum: ShelfAverages,
  averages: ShelfAverages,
  weight: (node: number) => number,
): void {
  for (const field of fields) {
    const into = sum[field];
    for (let node = 0; node < into.length; node++) {
      into[node]! += weight(node) * averages[field][node]!;
    }
  }
}
