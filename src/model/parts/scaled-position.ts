/** How today's positions of a pair are moved. */
export interface CoverChange {
  /** Multiplies months of cover, > 0. */
  readonly cover: number;
  /** Demand × usual cover of the pair's group, pieces, ≥ 0. */
  readonly usual: number;
  /** Pieces the rule adds whatever it was: for a longer supplier lead time, for clients taken over. */
  readonly added: number;
}

/**
 * An inventory position once months of cover are multiplied.
 *
 * Less cover: every piece in stock shrinks in proportion; pieces owed stay owed. More cover: the
 * position gains (cover − 1) × the larger of itself and the pair's usual cover, so that
 * a part too slow to be held today, whose cover rounds to nothing, is held once cover is large enough.
 * Exact at 1, continuous and never falling in `cover`. A fraction means some of such pairs hold
 * one piece more. A longer lead time moves the whole position by the demand it adds.
 *
 * @param seen  observed position, pieces, may be negative
 */
export function scaledPosition(seen: number, { cover, usual, added }: CoverChange): number {
  if (cover <= 1) return (seen > 0 ? seen * cover : seen) + added;
  return seen + (cover - 1) * Math.max(seen, usual) + added;
}
