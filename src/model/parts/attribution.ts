import type { Calibration } from './calibration.ts';
import type { NetworkState } from './network-state.ts';
import type { PartsNetwork } from './parts-network.ts';
import { heldStock } from './stock.ts';

/** Whoever lines belong to: a class, an offer, a segment. */
export interface StockGroup {
  /** Its share of the lines of each class: [class]. */
  readonly share: readonly number[];
  /** Promises per line it makes: [pattern of the lists][class of the line][class promised]. */
  readonly promises: Float64Array;
}

/** Live stock, €, by group: its demand and its promises. The two add up to the stock when the groups share all lines. */
export interface AttributedStock {
  readonly demand: readonly number[];
  readonly promises: readonly number[];
}

const SOURCES = 4;

/**
 * Who ties up the pooled stock: Aumann–Shapley prices along the ray of demand, approximated.
 *
 * All demand and all promises grow from nothing to what they are, in steps that double them: `path[0]` is the
 * network in force, `path[1]` the same demand with promises worth half, `path[2]` half of both, and so on. What
 * a doubling of demand adds at a shelf goes to the groups as its lines do; what a doubling of promises adds, as their
 * promises do, each counted by what the shelf adds to it (a promise the centre can keep alone gains little).
 * At the centre, all the part's lines and promises count alike. What the path leaves goes with demand. A policy
 * blind to promises has a path of one state. Dead stock belongs to nobody.
 *
 * Cost: states × parts × shelves × classes².
 *
 * @param path  odd number of states, from the one in force down
 */
export function attributedStock(
  parts: PartsNetwork,
  calibration: Pick<Calibration, 'rescue'>,
  path: readonly NetworkState[],
  groups: readonly StockGroup[],
): AttributedStock {
  const { network } = parts;
  const shelves = network.shelves.length;
  const behind = foundBehind(path[0]!, parts.classes);
  const weights = groups.map((group) => groupWeights(parts, calibration, group, behind));
  const byDemand = weights.map(({ lines }) => lines);
  const byPromise = weights.map(({ gains }) => gains);
  const demand = groups.map(() => 0);
  const promises = groups.map(() => 0);
  for (let pair = 0; pair < network.items.count * shelves; pair++) {
    const cost = network.items.unitCost[Math.floor(pair / shelves)]!;
    let ofDemand = path.at(-1)!.onHand[pair]!;
    let ofPromises = 0;
    for (let k = 0; k + 2 < path.length; k += 2) {
      ofPromises += path[k]!.onHand[pair]! - path[k + 1]!.onHand[pair]!;
      ofDemand += path[k + 1]!.onHand[pair]! - path[k + 2]!.onHand[pair]!;
    }
    const centre = pair - (pair % shelves) + network.centre;
    const usual = [
      [byDemand, pair],
      [byDemand, centre],
    ] as const;
    spread(cost * ofDemand, usual, demand);
    spread(cost * ofPromises, [[byPromise, pair], ...usual], promises);
  }
  return { demand, promises };
}

/** Stock no group can be told for: what the groups leave of the total. */
export function unattributed(
  parts: PartsNetwork,
  state: NetworkState,
  { demand, promises }: AttributedStock,
): number {
  return [...demand, ...promises].reduce((left, part) => left - part, heldStock(parts, state));
}

/** P(the centre has it | nothing near), over all lines. */
function foundBehind({ direct, wait }: NetworkState, classes: number): number {
  let found = 0;
  let all = 0;
  // The slowest promise: the centre is always in time for it.
  for (let at = classes - 1; at < direct.length; at += classes) {
    found += direct[at]!;
    all += direct[at]! + wait[at]!;
  }
  return all > 0 ? found / all : 0;
}

/** Lines of a group, and what its promises gain from the shelf: [item][shelf]. */
function groupWeights(
  { network, classes, run, sharing }: PartsNetwork,
  { rescue }: Pick<Calibration, 'rescue'>,
  { share, promises }: StockGroup,
  behind: number,
): { lines: Float64Array; gains: Float64Array } {
  const shelves = network.shelves.length;
  const pairs = network.items.count * shelves;
  const lines = new Float64Array(pairs);
  const gains = new Float64Array(pairs);
  for (let pair = 0; pair < pairs; pair++) {
    const shelf = pair % shelves;
    const centre = pair - shelf + network.centre;
    const row = sharing.lists.patternOf[Math.floor(pair / shelves)]! * classes;
    for (let origin = 0; origin < classes; origin++) {
      const own = network.lines[pair * classes + origin]! * share[origin]!;
      if (own === 0) continue;
      lines[centre]! += own;
      if (shelf !== network.centre) lines[pair]! += own;
      for (let asked = 0; asked < classes; asked++) {
        const made = own * promises[(row + origin) * classes + asked]!;
        const at = (asked * shelves + shelf) * SOURCES;
        const help = rescue[asked]! * run.helpers[shelf]!;
        const without =
          help * network.reach[at + 2]! + (1 - help) * behind * network.reach[at + 3]!;
        gains[centre]! += made;
        if (shelf !== network.centre) {
          gains[pair]! += made * Math.max(0, network.reach[at + 1]! - without);
        }
      }
    }
  }
  return { lines, gains };
}

/** By the first weights that are not all 0: of the pair, else of the part. */
function spread(
  amount: number,
  tried: readonly (readonly [weights: readonly Float64Array[], at: number])[],
  into: number[],
): void {
  for (const [weights, at] of tried) {
    const total = weights.reduce((sum, each) => sum + each[at]!, 0);
    if (total === 0) continue;
    weights.forEach((each, group) => (into[group]! += (amount * each[at]!) / total));
    return;
  }
}
