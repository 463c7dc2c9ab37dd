/**
 * Rank of each value among those known, in (0, 1): the lowest near 0, equals share theirs; NaN = unknown = the middle.
 */
export function ranked(values: ArrayLike<number>): Float64Array {
  const known = Array.from({ length: values.length }, (_, row) => row)
    .filter((row) => !Number.isNaN(values[row]))
    .sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(values.length).fill(0.5);
  for (let from = 0; from < known.length;) {
    let to = from;
    while (to < known.length && values[known[to]!] === values[known[from]!]) to += 1;
    const rank = (from + to) / 2 / known.length;
    for (const row of known.slice(from, to)) ranks[row] = rank;
    from = to;
  }
  return ranks;
}
