import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import type { Prices } from '../demand/prices.ts';
import { unitCostThen, unitPrice } from '../demand/prices.ts';
import { isoDay, isoMinute, LAST_DAY, MINUTES_PER_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import type { Cell } from './csv.ts';
import { flag, orEmpty, writeCsv } from './csv.ts';

const HEADER = `
  order_id line_id customer_id site_id item_id equipment_id contract_id service_class
  order_date requested_delivery_date promised_delivery_date actual_delivery_date
  quantity_ordered quantity_shipped_first unit_price unit_cost ship_from_location_id channel
  urgent_requested machine_down_declared exception_code postponed_by_customer line_status`;
const END = (LAST_DAY + 1) * MINUTES_PER_DAY;

/** The offer of a line is that of its contract: it is not written twice. */
export function writeOrderLines(
  folder: string,
  world: World,
  prices: Prices,
  lines: readonly Line[],
): void {
  const first = at(lines, 0).order;
  writeCsv(
    folder,
    'order_lines',
    HEADER,
    lines.map((line): Cell[] => {
      const delivered = line.delivered >= 0 && line.delivered < END;
      const cost = unitCostThen(prices, line);
      return [
        line.order - first + 1,
        line.rank,
        at(world.clients, line.client).id,
        at(world.sites, line.site).id,
        at(world.items, line.item).id,
        orEmpty(line.machine, (machine) => at(world.machines, machine).id),
        line.contract,
        line.serviceClass,
        isoMinute(line.at),
        orEmpty(line.requested, isoDay),
        orEmpty(line.promised, isoDay),
        delivered ? isoMinute(line.delivered) : '',
        line.quantity,
        orEmpty(line.firstQuantity, String),
        unitPrice(world, prices, line),
        cost === at(prices.unitCost, line.item) ? '' : cost,
        delivered ? orEmpty(line.from, (from) => at(world.locations, from).id) : '',
        line.channel,
        flag(line.urgent),
        flag(line.down),
        line.exception,
        flag(line.postponedDays > 0),
        line.cancelled ? 'cancelled' : '',
      ];
    }),
  );
}
