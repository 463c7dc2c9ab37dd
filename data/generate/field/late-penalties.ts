import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import { LATE, PENALTIES } from '../parameters/field.ts';
import { OFFERS } from '../parameters/offers.ts';
import { dueAt, outcome } from '../report/promise.ts';
import { LAST_DAY, MINUTES_PER_DAY, monthOf } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import { HOUR } from './hour.ts';
import type { Penalty } from './penalty.ts';
import type { Visit } from './visit.ts';

const END = (LAST_DAY + 1) * MINUTES_PER_DAY;
const YEARS = 3;
const LEAST_SCALE = 0.4;
type Cause = Pick<Penalty, 'contract' | 'kind' | 'order' | 'item' | 'call'>;

/** Machine-down deliveries and visits later than the grace, where the contract says so; one per order, one per call. Rescaled so that all penalties land. */
export function latePenalties(
  world: World,
  lines: readonly Line[],
  visits: readonly Visit[],
  others: readonly Penalty[],
): Penalty[] {
  const clause = new Set(
    world.clients.flatMap(({ machines, offer }, client) =>
      machines >= LATE.machines && at(OFFERS, offer).id === LATE.offer ? [client] : [],
    ),
  );
  const penalties: Penalty[] = [];
  const add = (machine: number, due: number, came: number, cause: Cause): void => {
    const grace = LATE.grace[cause.kind === 'late_delivery' ? 'delivery' : 'response'];
    const hours = (Math.min(came, END) - due) / HOUR - grace;
    if (hours <= 0) return;
    const cost = LATE.share * at(world.machines, machine).downtimeCost * hours;
    const amount = Math.round(Math.min(LATE.most, Math.max(LATE.least, cost)));
    const month = monthOf(Math.floor(due / MINUTES_PER_DAY));
    penalties.push({ ...cause, month, amount, installation: '' });
  };
  let order = -1;
  for (const line of lines) {
    if (!line.down || !clause.has(line.client) || line.order === order) continue;
    if (outcome(world, line) !== 'missed') continue;
    const before = penalties.length;
    const came = line.delivered < 0 ? END : line.delivered;
    const { contract, item } = line;
    add(line.machine, dueAt(world, line), came, {
      ...{ contract, item, kind: 'late_delivery', order: line.order, call: null },
    });
    if (penalties.length > before) order = line.order;
  }
  for (const { call, rank, arrived } of visits) {
    if (rank > 0 || call.committed < 0 || call.postponed || !clause.has(call.client)) continue;
    if (call.committed >= END) continue;
    add(call.machine, call.committed, arrived, {
      ...{ contract: call.contract.id, kind: 'late_response', order: -1, item: -1, call },
    });
  }
  const sum = (list: readonly Penalty[]): number =>
    list.reduce((total, { amount }) => total + amount, 0);
  const scale = Math.max(LEAST_SCALE, (YEARS * PENALTIES - sum(others)) / sum(penalties));
  return penalties.map((one) => ({ ...one, amount: Math.round(one.amount * scale) }));
}
