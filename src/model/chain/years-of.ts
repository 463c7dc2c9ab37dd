import type { Case } from '../case.ts';
import { clientSegments } from '../clients/segmented-case.ts';
import { proposedPlacement } from '../matching/placement.ts';
import type { Holding } from '../parts/holding.ts';
import type { Scenario } from '../scenario.ts';
import type { Today } from '../today.ts';
import { choicesOf, type Choices } from './choices.ts';
import { clientsYear } from './clients-year.ts';
import { marketInForce } from './market-in-force.ts';
import { networkOf, partsToday, partsYear } from './parts-year.ts';
import { peopleInputs } from './people-inputs.ts';
import { peopleYear } from './people-year.ts';
import type { Years } from './triangle-after.ts';
import type { Year } from './year.ts';

/**
 * Today's year, and the one a scenario leads to.
 *
 * @param held  stock chosen before, held as it is; null = chosen by the scenario
 * @throws RangeError when a lever's value cannot be used
 */
export function yearsOf(of: Case, now: Today, scenario: Scenario, held: Holding | null): Years {
  const choices = choicesOf(of, now, scenario);
  const asIs = yearToday(of, now);
  return { choices, asIs, year: yearOf(of, now, choices, scenario, asIs, held) };
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
function yearOf(
  of: Case,
  now: Today,
  choices: Choices,
  scenario: Scenario,
  asIs: Year,
  held: Holding | null,
): Year {
  const segmentOf = clientSegments(of);
  const market = marketInForce(of, scenario, choices, segmentOf);
  const today = asIs.parts.service.service ?? 0;
  const first = clientsYear(of, market.placement({ today, now: today }), segmentOf);
  const network = networkOf(of, now, choices, first.placement.offers, first.flows, held);
  const kept = {
    today,
    now: partsYear(of, now, choices, network, first.flows).service.service ?? today,
  };
  const clients = clientsYear(of, market.placement(kept), segmentOf);
  const parts = partsYear(of, now, choices, network, clients.flows);
  const inputs = peopleInputs(of, now, parts, choices);
  const people = peopleYear(of, clients.placement.offers, clients, inputs);
  return { clients, parts, people, reactions: market.reactions(kept) };
}
