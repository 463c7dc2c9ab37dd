import type { Clients, Field } from '../case.ts';
import { fieldCalls } from '../field-service/field-calls.ts';
import { fieldToday, type FieldDemand } from '../field-service/field-demand.ts';
import type { ClientMoves } from '../matching/client-moves.ts';
import type { OfferInForce } from '../matching/offers-in-force.ts';
import { visitTerms } from '../offers/visit-terms.ts';

/** What a scenario makes of the visits, beside who holds what. */
export interface FieldInputs {
  /** Share of the parts wanted at a visit that the network has in time, today and in the scenario. */
  readonly partsFoundToday: number;
  readonly partsFound: number;
  /** Share of the calls for comfort that remain once a visit is billed. */
  readonly comfortKept: number;
  /** Whole people: [zone]; null = as today. */
  readonly technicians: readonly number[] | null;
  readonly remoteDiagnosis: number | null;
  readonly kitCompleteness: number | null;
  readonly slotRule: FieldDemand['slotRule'];
}

/** A year's demand for visits once clients hold other offers: a client who changes is promised the response of his new one. */
export function fieldYear(
  field: Field,
  clients: Clients,
  offers: readonly OfferInForce[],
  { held, stays: keeps, size }: ClientMoves,
  inputs: FieldInputs,
): FieldDemand {
  const today = fieldToday(field, inputs.partsFoundToday);
  const responses = responsesOf(field, offers);
  const rowOf = offers.map(({ responseHours }) => responses.indexOf(responseHours));
  const billed = offers.map((offer) => visitTerms(offer) === 'billed');
  const stays = new Float64Array(clients.count);
  const moved = new Float64Array(clients.count * responses.length);
  const comfort = new Float64Array(clients.count).fill(1);
  const planned = today.plannedVisits.map(() => 0);
  for (let client = 0; client < clients.count; client++) {
    planned[field.zone[client]!]! += keeps[client]! * field.plannedVisits[client]!;
    const from = clients.contracts?.offer[client] ?? -1;
    stays[client] = from < 0 ? keeps[client]! : held[client * size + from]!;
    for (let to = 0; to < size; to++) {
      const share = held[client * size + to]!;
      if (to === from || share === 0) continue;
      moved[client * responses.length + rowOf[to]!]! += share;
      if (billed[to] && field.includedList[client]! > 0)
        comfort[client]! -= share * (1 - inputs.comfortKept);
    }
  }
  return {
    ...today,
    responses,
    calls: fieldCalls(field, responses, { stays, moved, comfort }),
    plannedVisits: planned,
    technicians: inputs.technicians ?? today.technicians,
    partsFound: inputs.partsFound,
    remoteDiagnosis: inputs.remoteDiagnosis ?? today.remoteDiagnosis,
    kitCompleteness: inputs.kitCompleteness ?? today.kitCompleteness,
    slotRule: inputs.slotRule,
  };
}

/** Today's classes of response and those the offers add, fastest first, no promise last. */
function responsesOf(field: Field, offers: readonly OfferInForce[]): (number | null)[] {
  const hours = [...field.responses, ...offers.map(({ responseHours }) => responseHours)];
  const promised = hours.filter((each) => each !== null);
  return [...[...new Set(promised)].sort((a, b) => a - b), null];
}
