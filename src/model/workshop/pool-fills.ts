import { greedyStock } from '../parts/greedy-stock.ts';
import { poisson } from '../probability/poisson.ts';
import { nonNegative, refuse, whole } from '../probability/refusal.ts';

/**
 * Share of exchanges served at once by a pool of 0, 1 … `most` units: a base stock per model whose lead time is the
 * repair of the unit taken back.
 *
 * Units of a model in repair are Poisson (Palm: unlimited repair; the wait for a bench, common to all, is in the
 * mean). An exchange is served at once when fewer of its model are in repair than the pool holds of it, P(X ≤ s − 1).
 * Each unit more goes to the model where it removes most clients waiting; the company's own spread is not known.
 *
 * @param exchanges  exchanges of each model over some time, ≥ 0, one at least > 0: only their shares count
 * @param inRepair   units of the pool in repair on average, all models: exchanges a day × days of repair, ≥ 0
 * @param most       largest pool read, whole, ≥ 0: bounds the loop
 * @returns most + 1 shares in [0, 1], never falling
 * @throws RangeError when an argument is out of range
 */
export function poolFills(
  exchanges: ArrayLike<number>,
  inRepair: number,
  most: number,
): readonly number[] {
  nonNegative('units in repair', inRepair);
  whole('exchange pool', most);
  const total = Array.from(exchanges).reduce((sum, count) => sum + count, 0);
  if (!(total > 0)) refuse('exchanges', 'one at least', total);
  const models = Array.from(exchanges, (count) => {
    nonNegative('exchanges of a model', count);
    return { share: count / total, held: 0, law: poisson((inRepair * count) / total) };
  });
  const steps = greedyStock(
    models.map(({ law }) => ({ onOrder: law, unitCost: 1 })),
    most,
  );
  let fill = 0;
  return [
    0,
    ...steps.map(({ item }) => {
      const model = models[item]!;
      fill += model.share * model.law.pmf(model.held++);
      return Math.min(1, fill);
    }),
  ];
}
