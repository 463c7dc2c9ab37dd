import { terms } from './choice-terms.ts';
import { standardError, type PartWorths } from './part-worths.ts';

/**
 * Part-worths of groups drawn towards their common mean: coefficient by coefficient, a group's own counts
 * τ²/(τ² + σ²), σ its standard error, τ the spread between groups beyond their errors (method of moments).
 *
 * The mean weighs each group by 1/(τ² + σ²). It is not the fit of all respondents together, which mixing
 * tastes bends. Where groups do not differ beyond their errors τ is 0 and all take the mean.
 * Source: DerSimonian & Laird (1986); Efron & Morris (1975).
 *
 * @param groups  null = too few answers
 * @param all     fit of all respondents: taken where fewer than two groups answer
 */
export function partialPooling(
  groups: readonly (PartWorths | null)[],
  all: PartWorths,
): PartWorths[] {
  const known = groups.filter((group) => group !== null);
  if (known.length < 2) return groups.map((group) => group ?? all);
  const spread = terms.map((_, term) => betweenVariance(known, term));
  const centre = centreOf(known, spread);
  return groups.map((group) => {
    if (!group) return centre;
    const own = spread.map((between, term) => {
      const variance = standardError(group, term) ** 2;
      return between > 0 ? between / (between + variance) : 0;
    });
    return {
      coefficients: group.coefficients.map(
        (b, term) => own[term]! * b + (1 - own[term]!) * centre.coefficients[term]!,
      ),
      covariance: group.covariance.map((cell, at) => {
        const [a, b] = pairOf(own, at);
        return cell * Math.sqrt(a * b) + centre.covariance[at]! * Math.sqrt((1 - a) * (1 - b));
      }),
    };
  });
}

/** Means of the coefficients by precision, and their covariance. */
function centreOf(known: readonly PartWorths[], spread: readonly number[]): PartWorths {
  const weights = known.map((group) =>
    spread.map((between, term) => {
      const variance = between + standardError(group, term) ** 2;
      return variance > 0 ? 1 / variance : 0;
    }),
  );
  const shares = weights.map((own) =>
    own.map((weight, term) => {
      const total = weights.reduce((sum, each) => sum + each[term]!, 0);
      return total > 0 ? weight / total : 1 / known.length;
    }),
  );
  const coefficients = new Float64Array(terms.length);
  const covariance = new Float64Array(terms.length ** 2);
  known.forEach((group, g) => {
    group.coefficients.forEach((b, term) => (coefficients[term]! += shares[g]![term]! * b));
    group.covariance.forEach((cell, at) => {
      const [a, b] = pairOf(shares[g]!, at);
      covariance[at]! += a * b * cell;
    });
  });
  return { coefficients, covariance };
}

/** Values of the row and of the column of a cell. */
function pairOf(values: readonly number[], cell: number): [number, number] {
  const size = terms.length;
  return [values[Math.floor(cell / size)]!, values[cell % size]!];
}

/** Variance between groups of a coefficient, beyond what its errors explain; ≥ 0. */
function betweenVariance(known: readonly PartWorths[], term: number): number {
  const rows = known.flatMap((group) => {
    const error = standardError(group, term);
    return error > 0 ? [{ b: group.coefficients[term]!, weight: 1 / error ** 2 }] : [];
  });
  if (rows.length < 2) return 0;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const squares = rows.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const mean = rows.reduce((sum, { b, weight }) => sum + b * weight, 0) / total;
  const q = rows.reduce((sum, { b, weight }) => sum + weight * (b - mean) ** 2, 0);
  return Math.max(0, (q - rows.length + 1) / (total - squares / total));
}
