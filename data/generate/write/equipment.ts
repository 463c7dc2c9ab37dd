import { at } from '../at.ts';
import { OFFER_PRICES } from '../parameters/offer-prices.ts';
import { RANGES } from '../parameters/items.ts';
import { isoDay, dayOf } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import { writeCsv } from './csv.ts';

const HEADER = `
  equipment_id customer_id site_id line_id product_family model installation_date criticality
  operating_hours_per_year downtime_cost_per_hour contract_id`;
/** Offers that cover machines one by one. */
const COVERING: ReadonlySet<string> = new Set(['per_machine', 'running_hour']);

export function writeEquipment(
  folder: string,
  { machines, clients, sites, contracts }: World,
): void {
  writeCsv(
    folder,
    'equipment',
    HEADER,
    machines.map((machine) => {
      const contract = at(contracts, machine.client).at(-1);
      const covered = contract !== undefined && COVERING.has(at(OFFER_PRICES, contract.offer).mode);
      return [
        machine.id,
        at(clients, machine.client).id,
        at(sites, machine.site).id,
        machine.installation,
        at(RANGES, machine.range).id,
        machine.model,
        installationDate(machine.installed),
        machine.criticality,
        machine.hours,
        machine.downtimeCost,
        covered ? contract.id : '',
      ];
    }),
  );
}

/** Machines are older than day 0: only the month is known, written as its first day. */
export function installationDate(day: number): string {
  if (day >= 0) return `${isoDay(day).slice(0, 7)}-01`;
  const months = Math.floor((day - dayOf(2019, 11, 1)) / 30.44);
  const year = 2019 + Math.floor((10 + months) / 12);
  const month = ((((10 + months) % 12) + 12) % 12) + 1;
  return `${String(year)}-${String(month).padStart(2, '0')}-01`;
}
