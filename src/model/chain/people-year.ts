import type { Case, Installations } from '../case.ts';
import { fieldReading, type FieldReading } from '../field-service/field-reading.ts';
import { fieldToday } from '../field-service/field-demand.ts';
import {
  installationReading,
  type InstallationDemand,
  type InstallationReading,
} from '../offers/installation-reading.ts';
import type { OfferInForce } from '../matching/offers-in-force.ts';
import { workshopReading, type WorkshopReading } from '../workshop/workshop-reading.ts';
import { isModelled, workshopToday } from '../workshop/workshop-today.ts';
import type { ClientsYear } from './clients-year.ts';
import { fieldYear, type FieldInputs } from './field-year.ts';
import { installationsYear, type StopWaits } from './installations-year.ts';

/** Technicians, workshop and guaranteed installations over a year; null where tables are absent. */
export interface PeopleYear {
  readonly field: FieldReading | null;
  readonly workshop: WorkshopReading | null;
  readonly installations: InstallationReading | null;
}

export interface PeopleInputs extends FieldInputs {
  /** Waits of a stop for its part, and of a job for its parts, ÷ today's. */
  readonly partWaitFactor: number;
  readonly benchWaitFactor: number;
  readonly benches: number | null;
  readonly exchangePool: number | null;
  readonly promisedDays: number | null;
}

/** People and machines once clients hold other offers and the network holds other parts. */
export function peopleYear(
  of: Case,
  offers: readonly OfferInForce[],
  { moves }: ClientsYear,
  inputs: PeopleInputs,
): PeopleYear {
  const { clients, installations } = of;
  const none = { field: null, workshop: null, installations: null };
  if (!clients || !moves) return none;
  const field = of.field && {
    today: fieldReading(
      of.field,
      fieldToday(of.field, inputs.partsFoundToday),
      fieldToday(of.field, inputs.partsFoundToday),
    ),
    now: fieldReading(
      of.field,
      fieldToday(of.field, inputs.partsFoundToday),
      fieldYear(of.field, clients, offers, moves, inputs),
    ),
  };
  const partWait = installations?.stop.partWait ?? 0;
  const waits = (visits: FieldReading, factor: number): StopWaits => ({
    visits,
    partWaitHours: partWait * factor,
  });
  return {
    field: field?.now ?? null,
    workshop: workshopYear(of, moves.stays, inputs),
    installations:
      installations && field && partWait > 0
        ? guaranteed(
            installations,
            installationsYear(
              installations,
              clients,
              offers,
              moves,
              waits(field.today, 1),
              waits(field.now, inputs.partWaitFactor),
            ),
          )
        : null,
  };
}

/** null where no stop waits for a technician today: nothing to move the hours lost from. */
function guaranteed(
  installations: Installations,
  demand: InstallationDemand,
): InstallationReading | null {
  return demand.today.technicianWaitHours > 0 ? installationReading(installations, demand) : null;
}

function workshopYear(
  { workshop }: Case,
  stays: ArrayLike<number>,
  { benches, exchangePool, promisedDays, benchWaitFactor }: PeopleInputs,
): WorkshopReading | null {
  if (!workshop || !isModelled(workshop)) return null;
  const today = workshopToday(workshop);
  const acts = workshop.byAct.length;
  const jobsFactor = workshop.byAct.map((_, act) => {
    let [all, kept] = [0, 0];
    for (let client = 0; client < stays.length; client++) {
      const jobs = workshop.jobs[client * acts + act]!;
      all += jobs;
      kept += jobs * stays[client]!;
    }
    return all > 0 ? kept / all : 1;
  });
  return workshopReading(workshop, {
    jobsFactor,
    benches: benches ?? today.benches,
    exchangePool: exchangePool ?? today.exchangePool,
    promisedDays: promisedDays ?? today.promisedDays,
    partWaitFactor: benchWaitFactor,
  });
}
