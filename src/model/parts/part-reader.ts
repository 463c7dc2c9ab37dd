import { countedSizes, foundAtCentre, type FoundAtCentre } from './found-at-centre.ts';
import type { Holding } from './holding.ts';
import { itemDemand, platformDemand, type DemandLevers } from './item-demand.ts';
import type { PartSums } from './part-sums.ts';
import type { PartsNetwork } from './parts-network.ts';
import { addLines, type Sought } from './promise-sums.ts';
import { emptyReserved, reserveAt } from './reserved.ts';
import { emptyReading } from './shelf-reading.ts';

/**
 * Working model of one part over the network: centre first, then each platform.
 *
 * Centre: demand of the whole network over the supplier lead time, variance λE[Q²]L + (λE[Q])²σ².
 * Platform: pieces owed by the centre, split in proportion to demand, plus demand over the transit:
 * mean f·E[B] + λE[Q]T, variance f²Var[B] + f(1−f)E[B]·E[Q²]/E[Q] + λE[Q²]T. Both fitted by
 * a negative binomial on two moments (with Poisson demand of single pieces this is VARI-METRIC).
 * First come first served, but for the pieces a platform reserves; a line served by the centre does not
 * draw on the platform. The clients of a shelf that holds nothing find what the centre's own do, or what the platform
 * that stands in does.
 *
 * Source: Sherbrooke 1986, Graves 1985 for the two moments (from memory).
 *
 * @param localScale  calibration of the local points' share: [class]
 * @returns a function that reads a part into sums, overwritten; false for a part dead or never ordered
 */
export function partReader(
  parts: PartsNetwork,
  levers: DemandLevers,
  localScale: readonly number[],
  holding: Holding,
): (item: number, into: PartSums) => boolean {
  const { network, rates, sharing, run } = parts;
  const { shelves, centre } = network;
  const atCentre = emptyReading();
  const atPlatform = emptyReading();
  const reserved = emptyReserved();
  const all = shelves.map((_, shelf) => shelf);
  // Shelves without stock last: they may ask another platform.
  const order = [
    ...all.filter((shelf) => run.holds[shelf]),
    ...all.filter((shelf) => !run.holds[shelf]),
  ];
  const standIns: Record<number, { usual: FoundAtCentre; fast: FoundAtCentre }> = {};
  const usual: Sought = { shelf: nobody, centre: nobody, standIn: nobody };
  const fast: Sought = { ...usual };

  return (item, into) => {
    const demand = itemDemand(parts, item, levers);
    if (!demand) return false;
    into.row.fill(0);
    const sizes = countedSizes(demand.sizes);
    atCentre.sizes = sizes;
    holding.read(item, centre, demand.rate, demand, demand.supply, atCentre);
    for (const shelf of order) {
      const pair = item * shelves.length + shelf;
      const own = shelf !== centre && run.holds[shelf]!;
      const asked = hasLines(parts, pair);
      if (own) {
        const over = platformDemand(parts, item, shelf, demand, atCentre);
        // Nobody to ask for a quantity there: none is told apart.
        atPlatform.sizes = asked ? sizes : 0;
        atPlatform.reserved = reserveAt(sharing, pair, reserved);
        holding.read(item, shelf, rates.mean[pair]!, demand, over, atPlatform);
        if (run.alsoFor[shelf]!.length > 0) {
          const forFast = copy(atPlatform.reserved ?? atPlatform);
          standIns[shelf] = { usual: copy(atPlatform), fast: forFast };
        }
      }
      const here = own ? atPlatform : atCentre;
      const local = holding.local(item, shelf);
      into.onHand[shelf] = (own || shelf === centre ? here.onHand : 0) + local.pieces;
      if (!asked) continue;
      const there = standIns[run.standIn[shelf]!];
      usual.shelf = here;
      usual.centre = own ? foundAtCentre(here, atCentre, demand.sizes) : nobody;
      usual.standIn = there?.usual ?? nobody;
      fast.shelf = here.reserved ?? here;
      fast.centre =
        own && here.reserved ? foundAtCentre(here.reserved, atCentre, demand.sizes) : usual.centre;
      fast.standIn = there?.fast ?? nobody;
      addLines(into, parts, pair, usual, fast, local.share, localScale);
    }
    return true;
  };
}

const copy = ({ unplanned, planned }: FoundAtCentre): FoundAtCentre => ({ unplanned, planned });

function hasLines({ network, classes }: PartsNetwork, pair: number): boolean {
  for (let cell = pair * classes; cell < (pair + 1) * classes; cell++) {
    if (network.lines[cell]! > 0) return true;
  }
  return false;
}

/** Behind the centre. */
const nobody = { unplanned: 0, planned: 0 };
