import { refuse } from '../probability/refusal.ts';
import { createEventHeap, type Receipt } from './event-heap.ts';
import type { LineCounts } from './line-counts.ts';
import { drawLineSize, servedBy } from './line-size.ts';
import { createPlayedNetwork } from './played-network.ts';
import type { Random } from './random.ts';
import { addAverages, createShelfAverages, type ShelfAverages } from './shelf-averages.ts';
import type { SimulatedPart } from './simulated-part.ts';
import { createSupplier } from './supplier.ts';

/** Days left out at the start: lead times (mean + this many deviations) and transits, twice. */
const SPREADS = 4;

/** What one play draws once: the levels and the rates it is played with. */
export interface Setting {
  /** Whole, [node]. */
  readonly levels: readonly number[];
  /** Lines a day, [node]. */
  readonly rates: readonly number[];
}

export interface Played {
  readonly averages: ShelfAverages;
  readonly events: number;
}

/**
 * Plays one part from the start to the last of `lines` order lines, event by event.
 *
 * @param lines      counted after the start is forgotten, > 0
 * @param maxEvents  lines and receipts, at most
 * @param counts     lines are added there
 * @throws RangeError when more events are needed
 */
export function playPart(
  part: SimulatedPart,
  setting: Setting,
  lines: number,
  maxEvents: number,
  random: Random,
  counts: LineCounts,
): Played {
  const { nodes, sizes, lead } = part;
  const sums = createShelfAverages(nodes.length);
  const highest = Math.max(0, ...setting.levels);
  const served = servedBy(sizes, highest);
  const receipts = createEventHeap();
  const supplier = createSupplier(lead.mean, lead.sd, random);
  const network = createPlayedNetwork(part, setting, { receipts, supplier, counts, random });
  const total = setting.rates.reduce((sum, rate) => sum + rate, 0);
  const warm = warmUp(part, setting, total);
  const receipt: Receipt = { time: 0, node: 0, pieces: 0 };

  let events = 0;
  let seen = 0;
  for (
    let time = random.exponential() / total;
    seen < lines;
    time += random.exponential() / total
  ) {
    for (; receipts.soonest() <= time; events++) {
      receipts.pop(receipt);
      network.receipt(receipt);
    }
    const counted = time >= warm;
    if (counted) {
      look();
      seen++;
    }
    const node = pick(setting.rates, random.uniform() * total);
    const pieces = drawLineSize(sizes, part.planned, random);
    network.line(time, node, pieces, counted);
    if (++events > maxEvents) refuse('events', `at most the ${maxEvents} left`, events);
  }
  const means = createShelfAverages(nodes.length);
  addAverages(means, sums, () => 1 / seen);
  return { averages: means, events };

  function look(): void {
    const root = network.nodes[0]!.hand;
    for (let n = 0; n < nodes.length; n++) {
      const { hand, owed, reserve } = network.nodes[n]!;
      const open = Math.max(0, hand - reserve);
      const central = (of: Float64Array, at: number): number => Math.max(0, of[root]! - of[at]!);
      sums.unplanned[n]! += served.unplanned[open]!;
      sums.planned[n]! += served.planned[open]!;
      sums.unplannedDirect[n]! += central(served.unplanned, open);
      sums.plannedDirect[n]! += central(served.planned, open);
      sums.fastUnplanned[n]! += served.unplanned[hand]!;
      sums.fastPlanned[n]! += served.planned[hand]!;
      sums.fastUnplannedDirect[n]! += central(served.unplanned, hand);
      sums.fastPlannedDirect[n]! += central(served.planned, hand);
      sums.hand[n]! += hand;
      sums.owed[n]! += owed;
      sums.owedSquare[n]! += owed * owed;
    }
  }
}

/** Row of the node whose slice of the summed rates holds `at`. */
function pick(rates: readonly number[], at: number): number {
  let left = at;
  for (let node = 0; node < rates.length - 1; node++) {
    left -= rates[node]!;
    if (left < 0) return node;
  }
  return rates.length - 1;
}

/** Days to forget. A node that owes from the start must first sell what it owes, three times over. */
function warmUp({ nodes, lead }: SimulatedPart, { levels }: Setting, rate: number): number {
  const transits = nodes.reduce((sum, { parent, transit }) => sum + (parent < 0 ? 0 : transit), 0);
  const owed = Math.max(0, -Math.min(0, ...levels));
  return 2 * (lead.mean + SPREADS * lead.sd + transits) + (3 * owed) / rate;
}
