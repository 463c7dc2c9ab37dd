import { at } from '../at.ts';
import type { Penalty } from '../field/penalty.ts';
import type { WorkOrders } from '../field/work-orders.ts';
import type { World } from '../world/world.ts';
import { orEmpty, writeCsv } from './csv.ts';
import { isoMonth } from './iso-month.ts';

const HEADER = `
  penalty_id contract_id period amount line_id work_order_id order_id item_id kind`;

export function writePenalties(
  folder: string,
  { items }: World,
  penalties: readonly Penalty[],
  orders: WorkOrders,
  firstOrder: number,
): void {
  writeCsv(
    folder,
    'penalties',
    HEADER,
    penalties.map(({ contract, month, amount, installation, call, order, item, kind }, index) => [
      index + 1,
      contract,
      isoMonth(month),
      amount,
      installation,
      call === null ? '' : orders.firstOf(call),
      orEmpty(order, () => order - firstOrder + 1),
      orEmpty(item, () => at(items, item).id),
      kind,
    ]),
  );
}
