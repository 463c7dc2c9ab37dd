/** Mean over the groups of the harmonic mean of precision and recall; a group nobody is put in, or is in, counts 0. */
export function macroF1(found: ArrayLike<number>, truth: readonly number[]): number {
  const groups = [...new Set(truth)];
  const scores = groups.map((group) => {
    const right = truth.filter((own, row) => own === group && found[row] === group).length;
    const called = truth.filter((_, row) => found[row] === group).length;
    const are = truth.filter((own) => own === group).length;
    return (2 * right) / (called + are);
  });
  return scores.reduce((sum, score) => sum + score, 0) / groups.length;
}
