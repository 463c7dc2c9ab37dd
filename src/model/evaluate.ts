import { assumptions } from './assumptions.ts';
import type { Case } from './case.ts';
import { clientsLostToday } from './chain/people-figures.ts';
import { triangleAfter } from './chain/triangle-after.ts';
import { valuesInForce } from './chain/values-in-force.ts';
import { yearsOf } from './chain/years-of.ts';
import { segmentedUnder } from './clients/segmented-under.ts';
import { emptyTriangle } from './empty-triangle.ts';
import { leverValue } from './lever-values.ts';
import { measuredTriangle } from './measured-triangle.ts';
import { modelGap } from './model-gap.ts';
import { minus } from './nullable.ts';
import type { Holding } from './parts/holding.ts';
import { perimeterOf } from './perimeter.ts';
import type { Results } from './results.ts';
import type { Scenario } from './scenario.ts';
import { listReadings } from './service/list-reading.ts';
import { today } from './today.ts';

/**
 * The triangle of a company under a scenario: cost, stock, service and margin of its services.
 *
 * `before` is measured on the last 12 months. `scenario` = before + (model(scenario) − model(S0)),
 * rates on the logit scale. What the tables do not allow is null; the notices say why.
 *
 * One way, stage after stage: who holds what → order lines by promise → the parts network → visits, workshop,
 * guaranteed installations → volumes, revenue, cost → the triangle.
 *
 * @param company   the compact case, its clients in the segments of the scenario or not
 * @param scenario  differences from S0; `{}` is S0
 * @param held      stock chosen before (`stockHeld`), held as it is; null = the scenario chooses its own
 * @throws RangeError when a lever's value cannot be used
 */
export function evaluate(company: Case, scenario: Scenario, held: Holding | null = null): Results {
  const of = segmentedUnder(company, scenario);
  const now = today(of);
  const sharedToParts = leverValue(scenario, 'sharedToParts', assumptions.sharedToParts);
  const measured = measuredTriangle(of, sharedToParts);
  const base = { perimeter: perimeterOf(of), beforeIs: 'measured' as const };
  if (!now) return { ...base, before: measured, ...unmodelled };

  const years = yearsOf(of, now, scenario, held);
  const { asIs, year, choices } = years;
  const { network, stock } = year.parts;
  // What happened does not change with the segments a scenario reads it by.
  const asItIs = segmentedUnder(company, {});
  const before =
    of === asItIs
      ? { ...measured, clientsLost: clientsLostToday(year) }
      : evaluate(asItIs, {}).before;
  const after = triangleAfter(of, before, years, scenario);
  return {
    ...base,
    before,
    values: valuesInForce(of, scenario, choices),
    scenario: after,
    delta: {
      cost: minus(after.cost, before.cost),
      stock: minus(after.stock, before.stock),
      service: minus(after.service, before.service),
      margin: minus(after.margin, before.margin),
    },
    gap: modelGap(of, now, before, asIs.parts.floor),
    availability: network.availability,
    coverFactor: network.cover,
    freedHours: {
      technicians: year.people.field?.freedHours ?? null,
      benches: year.people.workshop?.freedHours ?? null,
    },
    writeOff: stock.writeOff,
    accepted: Object.fromEntries(
      of.segments.map(({ id }, segment) => [id, year.reactions?.accepted[segment] ?? 1]),
    ),
    lists: Object.fromEntries(
      listReadings(network.parts.network, network.state, year.clients.flows).map((list, k) => [
        of.classes[k]!.code,
        list,
      ]),
    ),
    notices: [...network.notices, ...choices.allocation.notices],
  };
}

const unmodelled = {
  values: {},
  scenario: emptyTriangle,
  delta: { cost: null, stock: null, service: null, margin: null },
  gap: { service: null, stock: null, byClass: {} },
  availability: null,
  coverFactor: null,
  freedHours: { technicians: null, benches: null },
  writeOff: 0,
  accepted: {},
  lists: {},
  notices: [{ code: 'tableMissing', subject: 'stock' }],
} as const;
