/**
 * Which of n things has the largest score now, one score changing at a time: a tournament kept as
 * a heap of indices. Equal scores: the tie rule decides.
 */
export interface BestFirst {
  /** Index of the largest score. */
  best(): number;
  /** Gives the best thing its next score, −Infinity when it has nothing left. */
  replaceBest(score: number): void;
}

/**
 * @param scores  one per thing, at least one; copied
 * @param ties    which index wins among equal scores
 */
export function bestFirst(scores: readonly number[], ties: 'lowest' | 'highest'): BestFirst {
  const score = Float64Array.from(scores);
  const heap = Int32Array.from(scores.keys());
  const sign = ties === 'lowest' ? 1 : -1;

  const before = (a: number, b: number): boolean =>
    score[a]! > score[b]! || (score[a] === score[b] && sign * (a - b) < 0);

  /** Moves down at most log₂ n times. */
  const sink = (start: number): void => {
    const item = heap[start]!;
    let at = start;
    for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, item)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = item;
  };
  for (let k = (heap.length >> 1) - 1; k >= 0; k--) sink(k);

  return {
    best: () => heap[0]!,
    replaceBest: (next) => {
      score[heap[0]!] = next;
      sink(0);
    },
  };
}
