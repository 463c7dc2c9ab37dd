import type { Network } from '../case.ts';
import type { PartLists } from './part-lists.ts';

/** Lines' worth of the pattern's experience that joins each pair's own share of fast promises. */
const PRIOR_LINES = 4;

/** The last pieces of a platform, kept for the classes promised fast. */
export interface Reserve {
  /** K, whole, > 0. */
  readonly pieces: number;
  /** Classes that may draw on them: [class]. */
  readonly fast: readonly boolean[];
  /**
   * Share of the demand that is promised fast: [item][shelf]; 0 where nothing is kept. Nothing is at the
   * centre: the orders of its platforms carry no class.
   */
  readonly share: Float64Array;
  /** Tells this reserve from others on the same lists. */
  readonly key: string;
}

/**
 * A reserve on every platform and part that a fast class promises.
 *
 * @param pieces  K, whole, from 1 to 5
 * @param fast    [class]
 * @param flows   [pattern][class of the line][class promised], rows adding up to 1
 */
export function reserve(
  network: Network,
  lists: PartLists,
  pieces: number,
  fast: readonly boolean[],
  flows: Float64Array,
): Reserve {
  const classes = fast.length;
  const { shelves, centre } = network;
  const toFast = Float64Array.from({ length: flows.length / classes }, (_, row) =>
    fast.reduce((sum, is, k) => sum + (is ? flows[row * classes + k]! : 0), 0),
  );
  const pairs = network.items.count * shelves.length;
  const counts = new Float64Array(pairs);
  const fastCounts = new Float64Array(pairs);
  const all = lists.carriedAs.map(() => ({ lines: 0, fast: 0 }));
  for (let at = 0; at < network.lines.length; at++) {
    const pair = Math.floor(at / classes);
    const pattern = lists.patternOf[Math.floor(pair / shelves.length)]!;
    const lines = network.lines[at]!;
    const promised = lines * toFast[pattern * classes + (at % classes)]!;
    counts[pair]! += lines;
    fastCounts[pair]! += promised;
    all[pattern]!.lines += lines;
    all[pattern]!.fast += promised;
  }
  const share = counts.map((lines, pair) => {
    const pattern = all[lists.patternOf[Math.floor(pair / shelves.length)]!]!;
    if (pair % shelves.length === centre || pattern.fast === 0) return 0;
    const usual = pattern.fast / pattern.lines;
    return (fastCounts[pair]! + PRIOR_LINES * usual) / (lines + PRIOR_LINES);
  });
  return { pieces, fast, share, key: [pieces, ...fast, ...flows].join(' ') };
}
