import { policyToday, stockPolicies, type StockPolicy } from '../assumptions.ts';
import type { Case } from '../case.ts';
import { choiceValue } from '../choice-value.ts';
import { evaluate } from '../evaluate.ts';
import type { ReadingView } from '../readings.ts';
import type { Scenario } from '../scenario.ts';

export interface PolicyCurve {
  readonly policy: StockPolicy;
  /** In order of the availability aimed at: €, share of promises kept. */
  readonly points: readonly { readonly stock: number; readonly service: number }[];
}

/** The curves of the other policies. */
export interface StockPoliciesReading {
  readonly curves: readonly PolicyCurve[];
}

/** Availability aimed at: enough to draw a curve's bend. */
const LEVELS = [0.8, 0.88, 0.92, 0.95, 0.97, 0.985, 0.995] as const;

/** Stock and service under each policy but the scenario's, all else as it is; none unless view `policies` is `all`. */
export function* stockPoliciesReading(
  of: Case,
  scenario: Scenario,
  view: ReadingView,
): Generator<undefined, StockPoliciesReading, undefined> {
  if (view['policies'] !== 'all') return { curves: [] };
  const current = choiceValue(scenario, 'stockPolicy', stockPolicies, policyToday);
  const curves: PolicyCurve[] = [];
  for (const stockPolicy of stockPolicies) {
    if (stockPolicy === current) continue;
    const points: { stock: number; service: number }[] = [];
    for (const serviceTarget of LEVELS) {
      const { stock, service } = evaluate(of, { ...scenario, stockPolicy, serviceTarget }).scenario;
      if (stock !== null && service !== null) points.push({ stock, service });
      yield;
    }
    curves.push({ policy: stockPolicy, points });
  }
  return { curves };
}
