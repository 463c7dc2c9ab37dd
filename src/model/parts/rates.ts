import type { Network } from '../case.ts';
import { MOVEMENT_BANDS, movementBand } from './movement-band.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/** Order-line rates of each part at each shelf. */
export interface Rates {
  /** Lines per day: [item][shelf]. */
  readonly mean: Float64Array;
  /** Variance of that estimate, (lines per day)²: [item][shelf]. */
  readonly variance: Float64Array;
}

/**
 * Line rates by gamma–Poisson shrinkage.
 *
 * Within a group (range × price band × movement at the other shelves) the count of a part at a shelf is
 * Poisson with a gamma rate over the shelf's exposure (its share of all lines × the history). Its own count
 * has no say in its group: it would be used twice. The prior is fitted by moments, group by group; the posterior
 * mean is the rate, the posterior variance goes into the demand the stock must face. A part nobody
 * ordered in the whole history has rate 0.
 *
 * Source: Efron & Morris; method-of-moments fit as in Johnson, Kemp & Kotz (from memory).
 *
 * @param network  lines [item][shelf][class] over the whole history
 * @param months   length of the history, > 0
 */
export function rates(network: Network, months: number, classes: number): Rates {
  const shelves = network.shelves.length;
  const items = network.items.count;
  const counts = lineCounts(network, classes);
  const exposure = exposures(counts, items, shelves, months * DAYS_PER_MONTH);
  const lines = linesByItem(counts, items, shelves);
  const group = groups(network, counts, lines);
  const priors = fitPriors(counts, exposure, group, items, shelves);

  const mean = new Float64Array(items * shelves);
  const variance = new Float64Array(items * shelves);
  for (let i = 0; i < items; i++) {
    if (lines[i] === 0) continue;
    for (let j = 0; j < shelves; j++) {
      const at = i * shelves + j;
      const { shape, rate } = priors.get(group[at]!)!;
      const perShare = exposure[j]!.perShare;
      const scale = perShare > 0 ? perShare / (exposure[j]!.days * perShare + rate) : 0;
      mean[at] = (counts[at]! + shape) * scale;
      variance[at] = (counts[at]! + shape) * scale * scale;
    }
  }
  return { mean, variance };
}

interface Exposure {
  /** Days of history. */
  readonly days: number;
  /** The shelf's share of all lines × number of shelves. */
  readonly perShare: number;
}

interface Prior {
  /** Gamma shape, and rate in days of an average shelf. */
  readonly shape: number;
  readonly rate: number;
}

function lineCounts(network: Network, classes: number): Float64Array {
  const pairs = network.items.count * network.shelves.length;
  const counts = new Float64Array(pairs);
  for (let at = 0; at < pairs; at++) {
    for (let k = 0; k < classes; k++) counts[at]! += network.lines[at * classes + k]!;
  }
  return counts;
}

function exposures(counts: Float64Array, items: number, shelves: number, days: number): Exposure[] {
  const totals = new Float64Array(shelves);
  let all = 0;
  for (let i = 0; i < items; i++) {
    for (let j = 0; j < shelves; j++) {
      totals[j]! += counts[i * shelves + j]!;
      all += counts[i * shelves + j]!;
    }
  }
  return Array.from(totals, (total) => ({ days, perShare: all > 0 ? (total / all) * shelves : 0 }));
}

function linesByItem(counts: Float64Array, items: number, shelves: number): Float64Array {
  const lines = new Float64Array(items);
  counts.forEach((count, at) => (lines[Math.floor(at / shelves)]! += count));
  return lines;
}

/** [item][shelf]. */
function groups(
  { items, shelves }: Network,
  counts: Float64Array,
  lines: Float64Array,
): Uint16Array {
  return Uint16Array.from(counts, (own, at) => {
    const item = Math.floor(at / shelves.length);
    return items.group[item]! * MOVEMENT_BANDS + movementBand(lines[item]! - own);
  });
}

/** Moments of the rates in a group: mean = Σn / Σe; the excess of Pearson's sum over its Poisson value gives the spread. */
function fitPriors(
  counts: Float64Array,
  exposure: readonly Exposure[],
  group: Uint16Array,
  items: number,
  shelves: number,
): Map<number, Prior> {
  const sums = new Map<
    number,
    { n: number; e: number; pairs: number; e2: number; squares: number }
  >();
  const each = (visit: (key: number, n: number, e: number) => void): void => {
    for (let i = 0; i < items; i++) {
      for (let j = 0; j < shelves; j++) {
        const { days, perShare } = exposure[j]!;
        const at = i * shelves + j;
        visit(group[at]!, counts[at]!, days * perShare);
      }
    }
  };
  each((key, n, e) => {
    const sum = sums.get(key) ?? { n: 0, e: 0, pairs: 0, e2: 0, squares: 0 };
    sums.set(key, sum);
    sum.n += n;
    sum.e += e;
    sum.e2 += e * e;
    sum.pairs++;
  });
  each((key, n, e) => {
    const sum = sums.get(key)!;
    const expected = (sum.n / sum.e) * e;
    sum.squares += (n - expected) ** 2 - expected;
  });
  const priors = new Map<number, Prior>();
  for (const [key, { n, e, e2, squares }] of sums) {
    const mean = e > 0 ? n / e : 0;
    const spread = Math.max(squares / e2, mean * mean * 0.05);
    priors.set(
      key,
      mean > 0 ? { shape: (mean * mean) / spread, rate: mean / spread } : { shape: 0, rate: 0 },
    );
  }
  return priors;
}
