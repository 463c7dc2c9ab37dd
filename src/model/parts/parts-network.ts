import type { Case, Network } from '../case.ts';
import { localsToday, type LocalsToday } from './local-holding.ts';
import { runToday, type NetworkRun } from './network-run.ts';
import { orderSizes, type OrderSizes } from './order-size.ts';
import { plannedShares } from './planned-share.ts';
import { positionIndex } from './position-index.ts';
import { rates, type Rates } from './rates.ts';
import { unshared, type Sharing } from './sharing.ts';
import { usualCover } from './usual-cover.ts';

/** Estimates made once from the case; how a scenario's network is run, and how its promises share it (today: `runToday`, `unshared`). */
export interface PartsNetwork {
  readonly network: Network;
  readonly classes: number;
  readonly rates: Rates;
  readonly sizes: OrderSizes;
  /** Days of demand usually held: [shelf][group of 256]. */
  readonly usualCover: Float64Array;
  /** Row of positions: [item][location], −1 = always empty. */
  readonly positionOf: Int32Array;
  /** Rows of `locations` of the local points under each shelf. */
  readonly localsOf: readonly (readonly number[])[];
  readonly localsToday: LocalsToday;
  /** Share of the lines of each class that are planned: [class]. */
  readonly plannedShare: readonly number[];
  /** The same, part by part: [item][class]. */
  readonly plannedOfPart: Float64Array;
  /** Order lines of the history on parts still alive, by class: [class]. */
  readonly linesOfLiveParts: Float64Array;
  readonly run: NetworkRun;
  readonly sharing: Sharing;
}

/** Estimates rates, order sizes and look-ups from a case that has a network. */
export function partsNetwork(of: Case, network: Network): PartsNetwork {
  const classes = of.classes.length;
  const shelves = network.shelves.length;
  const lines = new Float64Array(network.items.count);
  const linesByClass = new Float64Array(network.items.count * classes);
  const linesOfLiveParts = new Float64Array(classes);
  for (let at = 0; at < network.lines.length; at++) {
    const item = Math.floor(at / (shelves * classes));
    lines[item]! += network.lines[at]!;
    linesByClass[item * classes + (at % classes)]! += network.lines[at]!;
    if (network.items.dead[item] !== 1) linesOfLiveParts[at % classes]! += network.lines[at]!;
  }
  const lineRates = rates(network, of.months, classes);
  const sizes = orderSizes(network.items, lines);
  const positionOf = positionIndex(network);
  const localsOf = network.shelves.map((shelf) =>
    network.locations.flatMap(({ type, parent }, row) =>
      type === 'local' && parent === shelf ? [row] : [],
    ),
  );
  const plannedShare = of.classes.map((each) => each.plannedShare);
  return {
    network,
    classes,
    rates: lineRates,
    sizes,
    usualCover: usualCover(network, lineRates, sizes),
    positionOf,
    localsOf,
    localsToday: localsToday(network, positionOf, localsOf),
    linesOfLiveParts,
    plannedShare,
    plannedOfPart: plannedShares(network, linesByClass, plannedShare),
    run: runToday(network, classes),
    sharing: unshared(network, classes),
  };
}
