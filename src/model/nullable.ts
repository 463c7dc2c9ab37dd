/** a + b, null where either is not computable. */
export function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** a − b, null where either is not computable. */
export function minus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

/** Σ weight × share ÷ Σ weight over the shares that exist; null when none does. */
export function weightedMean(
  shares: readonly (number | null)[],
  weights: readonly number[],
): number | null {
  let total = 0;
  let sum = 0;
  shares.forEach((share, k) => {
    if (share === null) return;
    total += weights[k]!;
    sum += weights[k]! * share;
  });
  return total > 0 ? sum / total : null;
}
