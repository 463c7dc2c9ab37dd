import { at } from '../at.ts';
import type { Gesture } from '../relations/gestures.ts';
import { isoDay } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import { orEmpty, writeCsv } from './csv.ts';

export function writeGestures(
  folder: string,
  { clients }: World,
  gestures: readonly Gesture[],
): void {
  writeCsv(
    folder,
    'gestures',
    'gesture_id customer_id date kind amount reason author_role counterpart ends_on',
    gestures.map(({ client, day, kind, amount, reason, author, counterpart, ends }, index) => [
      index + 1,
      at(clients, client).id,
      isoDay(day),
      kind,
      amount,
      reason,
      author,
      counterpart,
      orEmpty(ends, isoDay),
    ]),
  );
}
