import { policyToday } from './assumptions.ts';
import { isStockPolicy, stockPolicies, type StockPolicy } from './parts/policy/stock-policy.ts';
import type { Scenario } from './scenario.ts';

/**
 * The stock policy of a scenario.
 *
 * @throws RangeError when it is none of them
 */
export function policyInForce(scenario: Scenario): StockPolicy {
  const policy = scenario['stockPolicy'] ?? policyToday;
  if (isStockPolicy(policy)) return policy;
  throw new RangeError(
    `stockPolicy must be one of ${stockPolicies.join(', ')}; got ${String(policy)}`,
  );
}
