import { assumptions } from './assumptions.ts';
import type { Case } from './case.ts';
import { costChange, holdingRate } from './costs/cost-change.ts';
import { yearVolumes } from './costs/year-volumes.ts';
import { emptyTriangle } from './empty-triangle.ts';
import { leverValue, leverValues, matchValues, type LeverValues } from './lever-values.ts';
import { proposedPlacement } from './matching/placement.ts';
import { classFlows, type ClassFlows } from './matching/class-flows.ts';
import { premiumShare } from './matching/match-rows.ts';
import { unmovedFlows } from './matching/unmoved-flows.ts';
import { measuredTriangle } from './measured-triangle.ts';
import { modelGap } from './model-gap.ts';
import { networkInForce } from './network-in-force.ts';
import { minus } from './nullable.ts';
import type { NetworkState } from './parts/network-state.ts';
import { liveStock } from './parts/stock.ts';
import { policyInForce } from './policy-in-force.ts';
import type { Results, Triangle } from './results.ts';
import type { Scenario } from './scenario.ts';
import { clockGain } from './service/clock-gain.ts';
import { carriers, serviceReading } from './service/service-reading.ts';
import { today, type Today } from './today.ts';
import { triangleAfter } from './triangle-after.ts';

/**
 * The triangle of a company under a scenario: cost, stock, service and margin of its parts business.
 *
 * `before` is measured on the last 12 months. `scenario` = before + (model(scenario) − model(S0)),
 * service on the logit scale. What the tables do not allow is null; the notices say why.
 *
 * @param of        the compact case
 * @param scenario  differences from S0; `{}` is S0
 * @throws RangeError when a lever's value cannot be used
 */
export function evaluate(of: Case, scenario: Scenario): Results {
  const now = today(of);
  const sharedToParts = leverValue(scenario, 'sharedToParts', assumptions.sharedToParts);
  const before = measuredTriangle(of, sharedToParts);
  const base = { perimeter: ['parts'] as const, beforeIs: 'measured' as const, before };
  if (!now) return { ...base, ...unmodelled };

  const values = leverValues(now, scenario);
  const policy = policyInForce(scenario);
  const flows = of.portfolio ? classFlows(of, of.portfolio, proposedPlacement(of, scenario)) : unmovedFlows(of);
  const network = networkInForce(of, now, values, policy, flows);
  const after = moved(of, now, before, values, network.state, flows, scenario);
  return {
    ...base,
    values: { ...values, stockPolicy: policy, ...matchValues(of, scenario) },
    scenario: after,
    delta: {
      cost: minus(after.cost, before.cost),
      stock: minus(after.stock, before.stock),
      service: minus(after.service, before.service),
      margin: minus(after.margin, before.margin),
    },
    gap: modelGap(of, now, before, liveStock(now.parts, now.calibration.today, null).floor),
    availability: network.availability,
    coverFactor: network.cover,
    notices: network.notices,
  };
}

function moved(
  of: Case,
  now: Today,
  before: Triangle,
  values: LeverValues,
  state: NetworkState,
  flows: ClassFlows,
  scenario: Scenario,
): Triangle {
  const { calibration, parts } = now;
  const { carrierReliability, cutoffHour } = parts.network;
  const unmoved = unmovedFlows(of, of.portfolio);
  const still = { within24h: 0, within48h: 0 };
  const carrier = carriers(calibration.carrier, carrierReliability, values.carrierReliability);
  const gain = clockGain(of.measured, cutoffHour, values.cutoffHour);
  const service = serviceReading(of, calibration, state, flows, carrier, gain);
  const asIs = serviceReading(
    of,
    calibration,
    calibration.today,
    unmoved,
    calibration.carrier,
    still,
  );

  const held = liveStock(parts, state, { today: calibration.today, months: values.horizonMonths });
  const heldToday = liveStock(parts, calibration.today, null);
  const stock = held.atHorizon - heldToday.floor;
  const cost =
    of.costs && before.stock !== null
      ? costChange(
          of,
          of.costs,
          yearVolumes(of, unmoved, {
            stock: before.stock,
            missed: asIs.missed,
            eveningHours: 0,
            holdingRate: holdingRate(of.costs),
          }),
          yearVolumes(of, flows, {
            stock: before.stock + stock,
            missed: service.missed,
            eveningHours: Math.max(0, values.cutoffHour - cutoffHour),
            holdingRate: values.holdingRate,
          }),
        )
      : null;
  return triangleAfter(of, before, {
    service,
    stock,
    stockFloor: held.floor - heldToday.floor,
    cost,
    premiumShare: premiumShare(of, scenario),
  });
}

const unmodelled = {
  values: {},
  scenario: emptyTriangle,
  delta: { cost: null, stock: null, service: null, margin: null },
  gap: { service: null, stock: null, byClass: {} },
  availability: null,
  coverFactor: null,
  notices: [{ code: 'tableMissing', subject: 'stock' }],
} as const;
