import type { Case } from '../case.ts';
import { clientCriteria, type ClientCriteria } from './client-criteria.ts';
import { criteria, type Weighing, weighingOf } from './segmentation-levers.ts';

/** Score of each client, in (0, 1): mean of his criteria by weight; all weights 0 = no score: null. */
export function clientScores(
  { weights }: Pick<Weighing, 'weights'>,
  of: ClientCriteria,
): Float64Array | null {
  const total = criteria.reduce((sum, id) => sum + weights[id], 0);
  if (total === 0) return null;
  return Float64Array.from(
    of.potential,
    (_, client) => criteria.reduce((sum, id) => sum + weights[id] * of[id][client]!, 0) / total,
  );
}

/**
 * How much more each client counts under the weights in force than under equal ones: his score ÷ his score today.
 * Rules read his machines and the cost of his stops that many times, so that equal weights leave the rules as they stand.
 *
 * @param rulesAlone  segments that the rules find alone: [client]
 * @returns [client], > 0; null = as today for all, by equal weights or by none
 */
export function clientLean(
  of: Case,
  weighing: Weighing,
  rulesAlone: ArrayLike<number>,
): Float64Array | null {
  const usual = weighingOf({});
  if (JSON.stringify(usual) === JSON.stringify(weighing)) return null;
  const now = clientScores(weighing, clientCriteria(of, weighing, rulesAlone));
  const today = clientScores(usual, clientCriteria(of, usual, rulesAlone));
  return now && today ? now.map((score, client) => score / today[client]!) : null;
}
