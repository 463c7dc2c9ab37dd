import { at } from '../at.ts';
import { isoDay, KEPT_START, LAST_DAY } from '../time/timeline.ts';
import type { Receipt } from '../warehouse/replenish.ts';
import type { World } from '../world/world.ts';
import { writeCsv } from './csv.ts';

/** What suppliers and the workshop brought to the centre during the 36 months. */
export function writeReceipts(
  folder: string,
  { items, locations }: World,
  receipts: readonly Receipt[],
): void {
  const kept = receipts
    .filter(({ received }) => received >= KEPT_START && received <= LAST_DAY)
    .sort((left, right) => left.received - right.received || left.item - right.item);
  writeCsv(
    folder,
    'receipts',
    'item_id location_id ordered_at due_at received_at quantity',
    kept.map((receipt) => [
      at(items, receipt.item).id,
      at(locations, 0).id,
      isoDay(Math.max(0, receipt.ordered)),
      isoDay(receipt.due),
      isoDay(receipt.received),
      receipt.quantity,
    ]),
  );
}
