import type { Installations } from '../case/installations.ts';

/**
 * Stops a year of each installation, gamma–Poisson: what its machines make likely, moved by its own history.
 *
 * Rates by machine differ by a squared coefficient of variation κ, that of the counts less what chance alone gives; an
 * installation with n stops where e were expected has e / years × (1 + κ n) / (1 + κ e).
 *
 * @returns [installation], > 0 where anything ever stopped
 */
export function stopRates({ count, machines, stops, years }: Installations): Float64Array {
  const sum = (values: Iterable<number>): number => {
    let total = 0;
    for (const value of values) total += value;
    return total;
  };
  const perMachine = sum(stops) / sum(machines);
  const expected = Float64Array.from(machines, (own) => own * perMachine);
  let [excess, squares] = [0, 0];
  for (let k = 0; k < count; k++) {
    excess += (stops[k]! - expected[k]!) ** 2 - expected[k]!;
    squares += expected[k]! ** 2;
  }
  const spread = squares > 0 ? Math.max(0, excess / squares) : 0;
  return expected.map(
    (mean, k) => ((mean / years) * (1 + spread * stops[k]!)) / (1 + spread * mean),
  );
}
