import type { Field } from '../case/field.ts';
import { positive, refuse, share, whole } from '../probability/refusal.ts';
import { fieldAssumptions } from './field-assumptions.ts';

/** Who is asked for, and what answers: a year of today's or of a scenario's. */
export interface FieldDemand {
  /** Classes of response in hours, fastest first; null, last, is no promise. */
  readonly responses: readonly (number | null)[];
  /** Calls a year: [zone][response]. */
  readonly calls: readonly (readonly number[])[];
  /** Planned visits a year: [zone]. */
  readonly plannedVisits: readonly number[];
  /** Whole people: [zone]. */
  readonly technicians: readonly number[];
  /** Share of the parts a first visit needs, and no kit holds, that the network hands over in time. */
  readonly partsFound: number;
  /** Share of the calls looked at from afar first. */
  readonly remoteDiagnosis: number;
  /** Share of the frequent parts that kits hold; null = not known, then it does not move. */
  readonly kitCompleteness: number | null;
  /** Calls are taken as they come, or the shortest promise first. */
  readonly slotRule: 'firstCome' | 'priority';
}

/**
 * Today: the calls of the last 12 months, first come first served. Crews the company does not tell are
 * as many as its hours need at the assumed utilisation.
 *
 * @param partsFound  what the parts network finds today, in [0, 1)
 */
export function fieldToday(field: Field, partsFound: number): FieldDemand {
  const zones = field.zones.length;
  const classes = field.responses.length;
  const calls = field.zones.map(() => new Array<number>(classes).fill(0));
  const plannedVisits = new Array<number>(zones).fill(0);
  field.zone.forEach((zone, client) => {
    for (let k = 0; k < classes; k++) calls[zone]![k]! += field.calls[client * classes + k]!;
    plannedVisits[zone]! += field.plannedVisits[client]!;
  });
  const called = calls.flat().reduce((sum, count) => sum + count, 0);
  const { returnVisits, hours } = field.visits;
  const perCall = called > 0 ? 1 + returnVisits / called : 1;
  const { technicianHours, crewUtilisation } = fieldAssumptions;
  const technicians = calls.map((own, zone) => {
    const visits = own.reduce((sum, count) => sum + count, 0) * perCall + plannedVisits[zone]!;
    const people = (visits * hours) / technicianHours / crewUtilisation;
    return field.technicians?.[zone] ?? Math.max(1, Math.round(people));
  });
  return {
    responses: field.responses,
    calls,
    plannedVisits,
    technicians,
    partsFound,
    remoteDiagnosis: field.visits.remoteDiagnosis ?? 0,
    kitCompleteness: field.lackedParts?.kitCompleteness ?? null,
    slotRule: 'firstCome',
  };
}

/** @throws RangeError when a demand is not one for these zones */
export function checkDemand(field: Field, demand: FieldDemand): void {
  const zones = field.zones.length;
  for (const list of [demand.calls, demand.plannedVisits, demand.technicians]) {
    if (list.length !== zones) refuse('zones', `${zones}`, list.length);
  }
  for (const people of demand.technicians) whole('technicians', people, 1);
  for (const hours of demand.responses) if (hours !== null) positive('hours of response', hours);
  share('parts found', demand.partsFound);
  share('remote diagnosis', demand.remoteDiagnosis);
  share('kit completeness', demand.kitCompleteness ?? 0);
}
