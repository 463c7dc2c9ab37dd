import { OBSERVED } from '../parameters/field.ts';
import { OFFERS } from '../parameters/offers.ts';
import { at } from '../at.ts';
import { shuffle } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';
import type { Line } from '../demand/line.ts';
import type { Client } from '../world/client.ts';

/**
 * Clients whose technicians record what they take from the client's own store: visited every month, and
 * together as often stopped, of their urgent lines, as all clients are.
 */
export function observedClients(
  seed: number,
  clients: readonly Client[],
  lines: readonly Line[],
): Set<number> {
  const urgent = clients.map(() => 0);
  const down = clients.map(() => 0);
  for (const line of lines) {
    if (line.urgent) urgent[line.client] = at(urgent, line.client) + 1;
    if (line.down) down[line.client] = at(down, line.client) + 1;
  }
  const all = { urgent: sum(urgent), down: sum(down) };
  const observed = new Set<number>();
  const now = { urgent: 0, down: 0 };
  const candidates = clients.filter(({ index, machines, offer }) => {
    const restocks = at(down, index) < OBSERVED.mostDown * at(urgent, index);
    return (
      restocks && machines >= OBSERVED.machines && at(OFFERS, offer).families.includes('field')
    );
  });
  for (const { index } of shuffle(stream(seed, 'observed clients'), candidates)) {
    if (now.urgent > OBSERVED.share * all.urgent) break;
    const isBelow = now.down * all.urgent <= all.down * now.urgent;
    const isMoreDown = at(down, index) * all.urgent >= all.down * at(urgent, index);
    if (isBelow !== isMoreDown) continue;
    observed.add(index);
    now.urgent += at(urgent, index);
    now.down += at(down, index);
  }
  return observed;
}

const sum = (counts: readonly number[]): number => counts.reduce((left, right) => left + right, 0);
