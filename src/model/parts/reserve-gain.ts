import { demandCdf } from '../probability/demand-curve.ts';
import type { LeadTimeDemand } from './shelf-curve.ts';

/** Standard deviations of the demand beyond the mean where sums stop. */
const SPREADS = 12;
const CELLS_MORE = 32;

/**
 * What a reserve of K pieces adds to the chance that a line promised fast finds its q pieces, q = 1 … K
 * (beyond K it adds nothing): gain(q, y) at `gain[(q − 1) × cells + y]`, for positions y = 0 … upTo.
 */
export interface ReserveGain {
  readonly pieces: number;
  readonly cells: number;
  readonly gain: Float64Array;
}

/**
 * Critical level on compound demand, closed form.
 *
 * Of the X pieces demanded over the lead time, the first y − K took common pieces whatever their class; after
 * them only pieces promised fast, a share p of those demanded, took reserved ones. So a fast line
 * finds q ≤ K pieces when X ≤ y − K, or when Bin(X − (y − K), p) ≤ K − q. With F_j(c) = Σ_{e ≥ 0} P(X = c + e) P(Bin(e, p) = j),
 *
 *     F_j(c) = [j = 0] P(X = c) + (1 − p) F_j(c + 1) + p F_{j−1}(c + 1)
 *
 * from the far tail down: K operations a position. First come first served finds q when X ≤ y − q; the gain
 * is the difference, ≥ 0. A position below K is all reserve. On-hand pieces grow by the sum of the gains over q.
 *
 * Like every formula of this kind it lets a receipt go first to whom came first: under priority clearing
 * the fast class finds a little more. Source: Dekker, Kleijn and de Rooij (1998); Deshpande, Cohen and
 * Donohue (2003), for single pieces; the recursion is ours.
 *
 * @returns a function that fills and returns one gain, on buffers that grow
 */
export function reserveGains(): (
  demand: LeadTimeDemand,
  pieces: number,
  share: number,
  upTo: number,
) => ReserveGain {
  let cdf = new Float64Array(0);
  let gain = new Float64Array(0);
  return ({ mean, variance }, pieces, share, upTo) => {
    const reach = Math.max(upTo, Math.ceil(mean + SPREADS * Math.sqrt(variance))) + CELLS_MORE;
    const cells = upTo + 1;
    if (cdf.length <= reach) cdf = new Float64Array(2 * reach);
    if (gain.length < pieces * cells) gain = new Float64Array(2 * pieces * cells);
    gain.fill(0, 0, pieces * cells);
    demandCdf(mean, variance, reach, cdf);
    const taken = new Float64Array(pieces);
    for (let c = reach; c >= 0; c--) {
      const mass = cdf[c]! - (c > 0 ? cdf[c - 1]! : 0);
      for (let j = pieces - 1; j >= 0; j--) {
        const fewer = j > 0 ? taken[j - 1]! : 0;
        taken[j] = (1 - share) * taken[j]! + share * fewer + (j === 0 ? mass : 0);
      }
      const y = c + pieces;
      if (y <= upTo) set(y, c, pieces, mass);
    }
    // Positions below K: nothing is common.
    const mass = cdf[0]!;
    for (let y = 1; y < Math.min(pieces, cells); y++) set(y, 0, y, mass);
    return { pieces, cells, gain };

    /** Gains of position y, whose common pieces are c and reserved ones k; X = c is common. */
    function set(y: number, c: number, k: number, mass: number): void {
      const common = cdf[c]!;
      let found = common - mass;
      for (let q = k; q > 0; q--) {
        found += taken[k - q]!;
        gain[(q - 1) * cells + y] = Math.max(0, found - cdf[y - q]!);
      }
    }
  };
}
