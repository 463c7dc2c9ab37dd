import { at } from '../at.ts';
import { HOUR } from '../field/hour.ts';
import type { Visit } from '../field/visit.ts';
import type { WorkOrders } from '../field/work-orders.ts';
import { FULL_SERVICE, VISIT_PRICE } from '../parameters/field.ts';
import { PRICE_INFLATION } from '../parameters/items.ts';
import { OFFERS } from '../parameters/offers.ts';
import { LAST_YEAR } from '../demand/prices.ts';
import { fiscalYear, isoDay, isoMinute, LAST_DAY, MINUTES_PER_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import type { Cell } from './csv.ts';
import { orEmpty, round, writeCsv } from './csv.ts';

const HEADER = `
  work_order_id equipment_id contract_id intervention_type reason reported_at
  committed_response_at arrived_at waiting_technician_hours waiting_part_hours repair_hours
  travel_hours labour_hours downtime_hours list_amount billed_amount first_time_fix
  return_visit_of missing_item_id postponed_by_customer`;
const dayAt = (minute: number): number => Math.floor(minute / MINUTES_PER_DAY);
const END = (LAST_DAY + 1) * MINUTES_PER_DAY;

/** Most visits are corrective after a breakdown: type and reason are written where they are not. */
export function writeInterventions(
  folder: string,
  world: World,
  visits: readonly Visit[],
  orders: WorkOrders,
): void {
  writeCsv(
    folder,
    'interventions',
    HEADER,
    visits.map((visit): Cell[] => {
      const { call, rank } = visit;
      const made = visit.arrived < END;
      return [
        orders.of(visit),
        at(world.machines, call.machine).id,
        call.contract.id,
        call.reason === 'planned' ? 'preventive' : '',
        call.reason === 'comfort' ? 'comfort' : '',
        rank > 0 ? isoDay(dayAt(visit.reported)) : isoMinute(visit.reported),
        rank > 0 ? '' : orEmpty(call.committed, committed(call.contract.offer)),
        ...(made ? done(visit) : ['', '', '', '', '', '', '']),
        ...(made ? amounts(visit) : ['', '']),
        made && rank === 0 && call.reason !== 'planned' ? Number(visit.fixed) : '',
        rank > 0 ? orders.firstOf(call) : '',
        made ? orEmpty(visit.missing, (item) => at(world.items, item).id) : '',
        call.postponed && rank === 0 ? 1 : '',
      ];
    }),
  );
}

/** Hours to the tenth, to the unit from ten on; nothing for none. */
function hours(minutes: number): Cell {
  if (minutes <= 0) return '';
  return round(minutes / HOUR, minutes < 10 * HOUR ? 1 : 0);
}

/** A day where the contract counts in open days: its closing is meant. */
function committed(offer: number): (minute: number) => Cell {
  if (FULL_SERVICE.has(at(OFFERS, offer).id)) return isoMinute;
  return (minute) => isoDay(dayAt(minute));
}

/** From the arrival to the time the machine was down, written by the visit that ended it. */
function done({
  call,
  rank,
  arrived,
  left,
  waitedPart,
  repair,
  travel,
  labour,
  fixed,
}: Visit): Cell[] {
  const called = rank === 0 && call.reason !== 'planned';
  return [
    isoMinute(arrived),
    called ? hours(arrived - call.reported - waitedPart) : '',
    hours(waitedPart),
    hours(repair),
    hours(travel),
    hours(labour),
    fixed && call.reason === 'breakdown' && left < END ? hours(left - call.reported) : '',
  ];
}

/** List price where it is not what was invoiced; a planned visit has none, its contract pays for it. */
function amounts({ call, arrived }: Visit): Cell[] {
  const years = LAST_YEAR - fiscalYear(dayAt(arrived));
  const list = Math.round(VISIT_PRICE / (1 + PRICE_INFLATION) ** years);
  if (call.reason === 'planned') return ['', 0];
  return call.free ? [list, 0] : ['', list];
}
