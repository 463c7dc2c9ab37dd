import { assumptions } from './assumptions.ts';
import type { Case } from './case.ts';
import { choicesOf, type Choices } from './chain/choices.ts';
import { clientsYear } from './chain/clients-year.ts';
import { marketInForce } from './chain/market-in-force.ts';
import { networkOf, partsToday, partsYear } from './chain/parts-year.ts';
import { clientsLostToday } from './chain/people-figures.ts';
import { peopleInputs } from './chain/people-inputs.ts';
import { peopleYear } from './chain/people-year.ts';
import { triangleAfter } from './chain/triangle-after.ts';
import { valuesInForce } from './chain/values-in-force.ts';
import type { Year } from './chain/year.ts';
import { clientSegments } from './clients/segmented-case.ts';
import { emptyTriangle } from './empty-triangle.ts';
import { leverValue } from './lever-values.ts';
import { proposedPlacement } from './matching/placement.ts';
import { measuredTriangle } from './measured-triangle.ts';
import { modelGap } from './model-gap.ts';
import { minus } from './nullable.ts';
import { perimeterOf } from './perimeter.ts';
import type { Results } from './results.ts';
import type { Scenario } from './scenario.ts';
import { listReadings } from './service/list-reading.ts';
import { today, type Today } from './today.ts';

/**
 * The triangle of a company under a scenario: cost, stock, service and margin of its services.
 *
 * `before` is measured on the last 12 months. `scenario` = before + (model(scenario) − model(S0)),
 * rates on the logit scale. What the tables do not allow is null; the notices say why.
 *
 * One way, stage after stage: who holds what → order lines by promise → the parts network → visits, workshop,
 * guaranteed installations → volumes, revenue, cost → the triangle.
 *
 * @param of        the compact case
 * @param scenario  differences from S0; `{}` is S0
 * @throws RangeError when a lever's value cannot be used
 */
export function evaluate(of: Case, scenario: Scenario): Results {
  const now = today(of);
  const sharedToParts = leverValue(scenario, 'sharedToParts', assumptions.sharedToParts);
  const measured = measuredTriangle(of, sharedToParts);
  const base = { perimeter: perimeterOf(of), beforeIs: 'measured' as const };
  if (!now) return { ...base, before: measured, ...unmodelled };

  const choices = choicesOf(of, now, scenario);
  const asIs = yearToday(of, now);
  const year = yearOf(of, now, choices, scenario, asIs.parts.service.service ?? 0);
  const { network, stock } = year.parts;
  const before = { ...measured, clientsLost: clientsLostToday(year) };
  const after = triangleAfter(of, before, { asIs, year, choices }, scenario);
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

/** What the model says of the last 12 months. */
function yearToday(of: Case, now: Today): Year {
  const clients = clientsYear(of, proposedPlacement(of, {}), clientSegments(of));
  const parts = partsToday(of, now, clients.flows);
  const people = peopleYear(
    of,
    clients.placement.offers,
    clients,
    peopleInputs(of, now, parts, null),
  );
  return { clients, parts, people, reactions: null };
}

/**
 * What it says of the year the scenario leads to.
 *
 * Clients stay or leave by what the year before kept: the network is held for those who stay at today's service, its
 * service read, and clients asked again. Once is enough: few leave, and the network's demand does not follow them.
 */
function yearOf(of: Case, now: Today, choices: Choices, scenario: Scenario, today: number): Year {
  const segmentOf = clientSegments(of);
  const market = marketInForce(of, scenario, choices, segmentOf);
  const first = clientsYear(of, market.placement({ today, now: today }), segmentOf);
  const network = networkOf(of, now, choices, first.placement.offers, first.flows);
  const held = {
    today,
    now: partsYear(of, now, choices, network, first.flows).service.service ?? today,
  };
  const clients = clientsYear(of, market.placement(held), segmentOf);
  const parts = partsYear(of, now, choices, network, clients.flows);
  const inputs = peopleInputs(of, now, parts, choices);
  const people = peopleYear(of, clients.placement.offers, clients, inputs);
  return { clients, parts, people, reactions: market.reactions(held) };
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
