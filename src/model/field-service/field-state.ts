import type { Field } from '../case/field.ts';
import type { ClassWait } from './crew-waits.ts';
import { crewYear } from './crew-year.ts';
import { fieldAssumptions } from './field-assumptions.ts';
import type { FieldDemand } from './field-demand.ts';
import { firstVisits, type FirstVisits } from './first-visits.ts';
import { responseKept } from './response-kept.ts';

/** A year of one zone, as the formulas have it. */
export interface ZoneState {
  /** First visits, and visits with those that follow them: [response]. */
  readonly firstVisits: readonly number[];
  readonly visits: readonly number[];
  /** Technicians' hours: all visits, planned ones too, and diagnoses from afar. */
  readonly hours: number;
  /** Hours asked for ÷ hours the technicians have. */
  readonly utilisation: number;
  /** The crew cannot do its part. */
  readonly overloaded: boolean;
  /** Hours of shift from a call to an arrival, and share of the calls answered in time: [response]; 1 where nothing is promised. */
  readonly response: readonly number[];
  readonly kept: readonly number[];
}

export interface FieldState {
  readonly first: FirstVisits;
  /** [zone]. */
  readonly zones: readonly ZoneState[];
}

/**
 * Waits and visits of every zone under a demand, before any calibration.
 *
 * Time is counted in hours of shift. A technician is at work a part of the shifts: his jobs last as much longer. Visits made
 * out of hours are not the crew's. Return visits rank with their call; planned ones come last.
 */
export function fieldState(field: Field, today: FieldDemand, demand: FieldDemand): FieldState {
  const first = firstVisits(field, today, demand);
  const zones = field.zones.map((_, zone) => zoneState(field, demand, first, zone));
  return { first, zones };
}

function zoneState(field: Field, demand: FieldDemand, first: FirstVisits, zone: number): ZoneState {
  const { hours: perVisit, travelHours, cv2 } = field.visits;
  const { technicianHours, remoteHours, shiftHours, dispatchHours } = fieldAssumptions;
  const servers = demand.technicians[zone]!;
  const calls = demand.calls[zone]!;
  const went = calls.map((count) => count * first.visited);
  const visits = went.map((count) => count * first.visitsPerFirst);
  const total = sum(visits) + demand.plannedVisits[zone]!;
  const hours = total * perVisit + sum(calls) * demand.remoteDiagnosis * remoteHours;
  const base = {
    firstVisits: went,
    visits,
    hours,
    utilisation: hours / technicianHours / servers,
  };
  if (total === 0) {
    return { ...base, overloaded: false, response: calls.map(() => 0), kept: calls.map(() => 1) };
  }

  const inOrder = demand.slotRule === 'priority';
  const byDay = demand.responses.map(
    (promised, k) => visits[k]! * (1 - outOfHours(field, promised)),
  );
  const all = [...byDay, demand.plannedVisits[zone]!];
  const year = field.openDays * shiftHours;
  const { waits, overloaded } = crewYear(
    {
      arrivals: (inOrder ? all : [sum(all)]).map((count) => count / year),
      job: { mean: ((hours / total) * year) / technicianHours, cv2 },
      servers,
    },
    year,
  );
  const day = { open: field.hoursPerDay, shift: shiftHours };
  const approach = dispatchHours + travelHours / 2;
  const waitOf = (k: number): ClassWait => waits[inOrder ? k : 0]!;
  return {
    ...base,
    overloaded,
    response: calls.map((_, k) => waitOf(k).mean + approach),
    kept: demand.responses.map((promised, k) =>
      promised === null ? 1 : responseKept(waitOf(k), promised, day, approach),
    ),
  };
}

/** Share of the visits of a class made out of hours; a class that is new has none. */
function outOfHours({ responses, byResponse }: Field, promised: number | null): number {
  return byResponse[responses.indexOf(promised)]?.outOfHours ?? 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
