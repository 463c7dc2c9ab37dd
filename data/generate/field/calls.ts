import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import { orderMinute } from '../demand/order-time.ts';
import { CALLED, CALLS, INCLUDED } from '../parameters/field.ts';
import { OFFERS } from '../parameters/offers.ts';
import type { Random } from '../random/sfc32.ts';
import { stream } from '../random/sfc32.ts';
import { chance, integer, poisson } from '../random/samplers.ts';
import { CALENDARS } from '../time/calendars.ts';
import { LAST_DAY, MINUTES_PER_DAY } from '../time/timeline.ts';
import type { Client } from '../world/client.ts';
import { contractAt } from '../world/contracts.ts';
import type { World } from '../world/world.ts';
import type { Call } from './call.ts';
import { callRates, isFullService } from './call-rates.ts';
import { committedArrival } from './commitment.ts';
import { downOrders } from './down-orders.ts';
import { preventiveCalls } from './preventive.ts';
import { HOUR } from './hour.ts';
import { waivedShare } from './waived.ts';

const YEAR = 365.25;
/** At most so much of a client's calls come with an order. */
const MOST_WITH_ORDERS = 0.85;
/** Calls of full-service machines at any hour of any day. */
const AT_ANY_HOUR = 0.3;
/** Comfort visits seldom need a second one: their share of calls exceeds their share of visits. */
const COMFORT_CALLS = CALLS.comfort * 1.12;

/** Every call from `from` to the extraction, in no order. */
export function callsOf(
  seed: number,
  world: World,
  {
    lines,
    observed,
    from,
  }: { lines: readonly Line[]; observed: ReadonlySet<number>; from: number },
): Call[] {
  const random = stream(seed, 'calls');
  const years = (LAST_DAY + 1 - from) / YEAR;
  const rates = callRates(seed, world.clients);
  const orders = downOrders(lines, world.clients.length, from);
  const machines = machinesOf(world);
  const waived = waivedShare(world.clients, rates, COMFORT_CALLS);
  const calls = world.clients.flatMap((client, index) => {
    const wanted = at(rates, index) * years;
    const own = at(orders, index);
    const share = Math.min(calledShare(client, observed), (MOST_WITH_ORDERS * wanted) / own.length);
    const withOrder = own.filter(() => chance(random, share));
    const rest = wanted - share * own.length;
    const included = INCLUDED.has(at(OFFERS, client.offer).id);
    const comfort = included ? Math.min(1, (COMFORT_CALLS * wanted) / rest) : 0;
    const alone = Array.from({ length: poissonOf(random, rest) }, () => {
      const reported = callTime(random, client, from);
      const machine = at(at(machines, index), integer(random, 0, client.machines - 1));
      const reason = chance(random, comfort) ? 'comfort' : 'breakdown';
      return call(random, world, { machine, reported, reason, lines: [], waived });
    });
    return [
      ...withOrder.map((order) => {
        const { at: passed, machine } = at(order, 0);
        const reported = passed - integer(random, 5, 50);
        return call(random, world, {
          machine,
          reported,
          reason: 'breakdown',
          lines: order,
          waived,
        });
      }),
      ...alone,
    ];
  });
  return [...calls, ...preventiveCalls(seed, world, machines, from)];
}

function calledShare(client: Client, observed: ReadonlySet<number>): number {
  if (isFullService(client)) return CALLED.fullService;
  return observed.has(client.index) ? CALLED.observed : CALLED.others;
}

/** Poisson counts beyond what one draw of the sampler can hold. */
function poissonOf(random: Random, mean: number): number {
  let count = 0;
  for (let left = mean; left > 0; left -= 30) count += poisson(random, Math.min(30, left));
  return count;
}

function callTime(random: Random, client: Client, from: number): number {
  const day = integer(random, from, LAST_DAY);
  if (isFullService(client) && chance(random, AT_ANY_HOUR))
    return day * MINUTES_PER_DAY + integer(random, 0, 24 * HOUR - 1);
  const calendar = CALENDARS[client.calendar];
  const open = calendar.isOpen(day) ? day : Math.min(LAST_DAY, calendar.next(day));
  return open * MINUTES_PER_DAY + orderMinute(random);
}

function call(
  random: Random,
  world: World,
  {
    machine,
    reported,
    reason,
    lines,
    waived,
  }: Pick<Call, 'machine' | 'reported' | 'reason' | 'lines'> & { waived: number },
): Call {
  const { client, site } = at(world.machines, machine);
  const contract = contractAt(at(world.contracts, client), Math.floor(reported / MINUTES_PER_DAY));
  const included = INCLUDED.has(at(OFFERS, contract.offer).id);
  const isWaived = included && (reason === 'comfort' || chance(random, waived));
  return {
    client,
    site,
    machine,
    contract,
    reason,
    reported,
    committed: committedArrival(contract.offer, at(world.sites, site).calendar, reported),
    lines,
    free: isWaived || isFullService(contract),
    postponed: chance(random, CALLS.postponed),
  };
}

function machinesOf({ machines, clients }: World): number[][] {
  const lists: number[][] = clients.map(() => []);
  machines.forEach(({ client }, index) => at(lists, client).push(index));
  return lists;
}
