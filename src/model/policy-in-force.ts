import { policyToday, stockPolicies, type StockPolicy } from './assumptions.ts';
import type { Scenario } from './scenario.ts';

/**
 * The stock policy of a scenario.
 *
 * @throws RangeError when it is none of them
 */
export function policyInForce(scenario: Scenario): StockPolicy {
  const asked = scenario['stockPolicy'] ?? policyToday;
  const policy = stockPolicies.find((each) => each === asked);
  if (policy) return policy;
  throw new RangeError(
    `stockPolicy must be one of ${stockPolicies.join(', ')}; got ${String(asked)}`,
  );
}
