/**
 * The scenario whose largest regret is the smallest; of equals, the smallest mean, then the first.
 *
 * @param regrets  [scenario][criterion or chair]
 * @param open     which scenarios may be chosen: [scenario]
 * @returns a row; null when none is open
 */
export function leastRegret(
  regrets: readonly (readonly number[])[],
  open: readonly boolean[],
): number | null {
  let best: number | null = null;
  regrets.forEach((row, at) => {
    if (open[at] && (best === null || smaller(row, regrets[best]!))) best = at;
  });
  return best;
}

function smaller(a: readonly number[], b: readonly number[]): boolean {
  const [worstA, worstB] = [Math.max(...a), Math.max(...b)];
  return worstA < worstB || (worstA === worstB && sum(a) < sum(b));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
