import { addFound, nothingFound, type Found } from './found.ts';
import { reserveGains, type ReserveGain } from './reserve-gain.ts';
import type { Sharing } from './sharing.ts';
import type { LeadTimeDemand, LineSizes, ShelfCurve } from './shelf-curve.ts';

/** A reserve at one shelf, and what those it is kept for find there. */
export interface Reserved extends Found {
  /** K, whole, ≥ 1, and the share of the demand it is kept for. Set by who reads. */
  pieces: number;
  share: number;
  /** Of the demand last filled. */
  gains: ReserveGain;
  /** P(an unplanned, a planned line is of q pieces), q = 1 … K. */
  readonly masses: { unplanned: number; planned: number }[];
  /** Computes the gains of a demand, for positions 0 … upTo. */
  fill(demand: LeadTimeDemand, law: LineSizes, upTo: number): void;
}

export function emptyReserved(): Reserved {
  const gainsOf = reserveGains();
  const reserved: Reserved = {
    ...nothingFound(),
    pieces: 1,
    share: 0,
    gains: { pieces: 0, cells: 0, gain: new Float64Array(0) },
    masses: [],
    fill(demand, law, upTo) {
      reserved.gains = gainsOf(demand, reserved.pieces, reserved.share, upTo);
      for (let q = 1; q <= reserved.pieces; q++) {
        const multiple = (1 - law.single) * law.multiple * (1 - law.multiple) ** (q - 2);
        reserved.masses[q - 1] = {
          unplanned: q === 1 ? law.single : multiple,
          planned: law.planned * (1 - law.planned) ** (q - 1),
        };
      }
    },
  };
  return reserved;
}

/** What the reserve adds at a position: to lines promised fast, and to the pieces on hand. */
export function gainAt({ gains, masses }: Reserved, y: number) {
  const at = { unplanned: 0, planned: 0, onHand: 0 };
  if (y <= 0) return at;
  for (let q = 1; q <= gains.pieces; q++) {
    const more = gains.gain[(q - 1) * gains.cells + y]!;
    at.unplanned += masses[q - 1]!.unplanned * more;
    at.planned += masses[q - 1]!.planned * more;
    at.onHand += more;
  }
  return at;
}

/** Adds what lines promised fast find at a whole position. Returns the pieces it leaves on hand. */
export function addReserved(
  curve: ShelfCurve,
  y: number,
  weight: number,
  sizes: number,
  into: Reserved,
): number {
  const more = gainAt(into, y);
  addFound(curve, y, weight, sizes, into);
  into.unplanned += weight * more.unplanned;
  into.planned += weight * more.planned;
  for (let q = Math.min(sizes, into.pieces, y); q > 0; q--) {
    into.bySize[q]! += weight * into.gains.gain[(q - 1) * into.gains.cells + y]!;
  }
  return more.onHand;
}

/** The reserve of a pair, ready to be filled; null where nothing is kept. */
export function reserveAt(
  { reserve }: Pick<Sharing, 'reserve'>,
  pair: number,
  into: Reserved,
): Reserved | null {
  const share = reserve?.share[pair] ?? 0;
  if (!reserve || share === 0) return null;
  into.pieces = reserve.pieces;
  into.share = share;
  return into;
}
