import type { Case } from '../case.ts';
import { segmentationValues } from '../clients/segmentation-levers.ts';
import { scoreValues } from '../change/change-in-force.ts';
import { rolloutValues } from '../deployment/rollout.ts';
import { avoidableInForce, avoidableShares } from '../costs/avoidable-in-force.ts';
import { leverValue, matchValues } from '../lever-values.ts';
import { newOffers } from '../matching/offers-in-force.ts';
import { paymentDays } from '../offers/receivables.ts';
import type { Scenario } from '../scenario.ts';
import type { Choices } from './choices.ts';
import { peopleValues } from './people-choices.ts';

/** Every lever's value in force by its register id: what the pages show, and, for S0, the values of today. */
export function valuesInForce(
  of: Case,
  scenario: Scenario,
  { values, policy, allocationRule, shape, lists, rollout, people, priceIndex }: Choices,
): Record<string, number | string | readonly number[]> {
  const network = of.network!;
  return {
    ...values,
    stockPolicy: policy,
    allocationRule,
    nightExpress: shape.nightExpress ? 'on' : 'off',
    ...rolloutValues(of, rollout),
    ...scoreValues(scenario),
    ...segmentationValues(scenario),
    ...(paymentDays(of) === null
      ? {}
      : { paymentDays: leverValue(scenario, 'paymentDays', paymentDays(of)!) }),
    ...avoidableShares(avoidableInForce(of.costs ?? [], scenario)),
    ...Object.fromEntries(
      network.shelves.flatMap((place, shelf) => {
        const { id, type } = network.locations[place]!;
        return type === 'regional' ? [[`platforms.${id}`, shape.platforms[shelf]!]] : [];
      }),
    ),
    ...Object.fromEntries(
      of.classes.flatMap(({ code, windowHours }, k) =>
        windowHours === null
          ? []
          : [
              [`lists.${code}.criticality`, lists[k]!.criticality],
              [`lists.${code}.demands`, lists[k]!.demands],
            ],
      ),
    ),
    ...matchValues(of, scenario),
    ...peopleValues(of, people),
    ...Object.fromEntries(
      of.segments.map(({ id }, segment) => [`price.${id}`, 100 * priceIndex[segment]!]),
    ),
    ...Object.fromEntries(newOffers.map((id) => [`use.${id}`, useRow(of, scenario[`use.${id}`])])),
  };
}

/** The row chosen; without one, everything by confirmed date. */
function useRow({ classes }: Case, chosen: unknown): readonly number[] {
  if (Array.isArray(chosen)) return chosen.map(Number);
  return classes.map((_, k) => (k === classes.length - 1 ? 100 : 0));
}
