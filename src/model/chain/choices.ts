import { allocationInForce, type Allocation } from '../allocation-in-force.ts';
import { policyToday, stockPolicies, type StockPolicy } from '../assumptions.ts';
import type { Case } from '../case.ts';
import { choiceValue } from '../choice-value.ts';
import { rolloutOf, type Rollout } from '../deployment/rollout.ts';
import { leverValue, leverValues, type LeverValues } from '../lever-values.ts';
import { listRules } from '../list-rules.ts';
import { networkShape, type NetworkShape } from '../network-shape.ts';
import type { ListRule } from '../parts/part-lists.ts';
import type { Scenario } from '../scenario.ts';
import type { Today } from '../today.ts';
import { peopleChoices } from './people-choices.ts';
import type { PeopleInputs } from './people-year.ts';

/** A scenario as plain inputs, defaults resolved. */
export interface Choices {
  readonly values: LeverValues;
  readonly policy: StockPolicy;
  readonly allocationRule: string;
  readonly allocation: Allocation;
  readonly shape: NetworkShape;
  /** Parts that each class promises under the new offers: [class]. */
  readonly lists: readonly ListRule[];
  readonly rollout: Rollout;
  /** Technicians, workshop; null = as today. */
  readonly people: Pick<
    PeopleInputs,
    | 'technicians'
    | 'remoteDiagnosis'
    | 'kitCompleteness'
    | 'slotRule'
    | 'benches'
    | 'exchangePool'
    | 'promisedDays'
  >;
  /** Fees of new offers are multiplied by this: [segment]. */
  readonly priceIndex: readonly number[];
}

/** @throws RangeError when a lever's value cannot be used */
export function choicesOf(of: Case, now: Today, scenario: Scenario): Choices {
  return {
    values: leverValues(of, now, scenario),
    policy: choiceValue(scenario, 'stockPolicy', stockPolicies, policyToday),
    allocationRule: String(scenario['allocationRule'] ?? 'firstCome'),
    allocation: allocationInForce(scenario),
    shape: networkShape(now.parts.network, scenario),
    lists: listRules(of, scenario),
    rollout: rolloutOf(of, scenario),
    people: peopleChoices(of, scenario),
    priceIndex: of.segments.map(({ id }) => leverValue(scenario, `price.${id}`, 100) / 100),
  };
}
