import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import { STORE_DAYS, STORED } from '../parameters/field.ts';
import { stream } from '../random/sfc32.ts';
import { chance, integer } from '../random/samplers.ts';
import { LAST_DAY, MINUTES_PER_DAY } from '../time/timeline.ts';
import type { PartUsed } from './part-used.ts';
import type { Visit } from './visit.ts';

const [FROM, TO] = STORE_DAYS;

/** Urgent orders that no stop explains and that went to the client's store: one piece of each is used weeks later. */
export function fromClientStores(
  seed: number,
  observed: ReadonlySet<number>,
  lines: readonly Line[],
  visits: readonly Visit[],
): PartUsed[] {
  const random = stream(seed, 'client stores');
  const visitsOf = new Map<number, Visit[]>();
  for (const visit of visits) {
    const { client } = visit.call;
    if (observed.has(client)) visitsOf.set(client, [...(visitsOf.get(client) ?? []), visit]);
  }
  const urgent = lines.filter(({ client, urgent: is }) => is && observed.has(client));
  const choices = urgent.map((line) => laterVisits(visitsOf.get(line.client) ?? [], line));
  const isSettled = ({ day }: Line): boolean => day <= LAST_DAY - TO;
  const possible = urgent.filter((line, index) => isSettled(line) && at(choices, index).length > 0);
  const share = (STORED * urgent.filter(isSettled).length) / possible.length;
  return urgent.flatMap((line, index): PartUsed[] => {
    const choice = at(choices, index);
    if (choice.length === 0 || !chance(random, share)) return [];
    const visit = at(choice, integer(random, 0, choice.length - 1));
    return [{ visit, item: line.item, quantity: 1, source: 'client_store', line }];
  });
}

/** Visits of the client that could use the line: those of its site, if there is one. */
function laterVisits(own: readonly Visit[], line: Line): Visit[] {
  if (line.down || line.cancelled || line.delivered < 0) return [];
  const later = own.filter(({ arrived }) => {
    const days = Math.floor(arrived / MINUTES_PER_DAY) - line.day;
    return days >= FROM && days <= TO && arrived > line.delivered;
  });
  const here = later.filter(({ call }) => call.site === line.site);
  return here.length > 0 ? here : later;
}
