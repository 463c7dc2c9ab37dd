/**
 * An inventory position once months of cover are multiplied.
 *
 * Less cover: every piece in stock shrinks in proportion; pieces owed stay owed. More cover: the
 * position gains (cover − 1) × the larger of itself and the pair's usual cover, so that
 * a part too slow to be held today, whose cover rounds to nothing, is held once cover is large enough.
 * Exact at 1, continuous and never falling in `cover`. A fraction means some of such pairs hold
 * one piece more.
 *
 * @param seen   observed position, pieces, may be negative
 * @param usual  demand × the usual days of cover of its group, pieces, ≥ 0
 */
export function scaledPosition(seen: number, usual: number, cover: number): number {
  if (cover <= 1) return seen > 0 ? seen * cover : seen;
  return seen + (cover - 1) * Math.max(seen, usual);
}
