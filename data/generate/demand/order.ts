import { at } from '../at.ts';
import type { Random } from '../random/sfc32.ts';
import { chance, integer, logNormal, uniform, weighted } from '../random/samplers.ts';
import { JEWELS } from '../parameters/segments.ts';
import { MINUTES_PER_DAY } from '../time/timeline.ts';
import type { Client } from '../world/client.ts';
import { contractAt } from '../world/contracts.ts';
import type { World } from '../world/world.ts';
import type { ChoiceOfItem } from './choice-of-item.ts';
import type { Line } from './line.ts';
import { orderMinute } from './order-time.ts';
import { forOwnStore } from './own-store.ts';
import { quantity } from './quantity.ts';
import { urgentOtherwise } from './season.ts';
import { serviceClass } from './service-class.ts';

const LINES_SIGMA = 0.45;
const CANCELLED = 0.008;
const POSTPONED = 0.012;
const EXCEPTIONS = ['WRONG_REF', 'PRICE', 'ADDRESS', 'DOCUMENT', 'SPLIT', 'CREDIT'] as const;
/** Days a planned line is asked for beyond the supplier lead time of its item. */
const BEYOND_LEAD_TIME = [5, 45] as const;

export interface OrderDraw {
  readonly random: Random;
  readonly world: World;
  readonly choose: ChoiceOfItem;
  /** Of the lines that fill clients' own stores. */
  readonly store: Random;
  /** Share of the lines of an offer that meet an exception, by offer. */
  readonly exceptionShares: readonly number[];
}

/** One order: why it is passed decides its class and its machine; its lines differ by item and quantity. */
export function order(draw: OrderDraw, client: Client, day: number, lifted: boolean): Line[] {
  const { random, world } = draw;
  const minute = day * MINUTES_PER_DAY + orderMinute(random);
  const machinesOfSites = client.sites.map((index) => at(world.sites, index).machines);
  const site = at(client.sites, weighted(random, machinesOfSites));
  const { offer, id: contract } = contractAt(at(world.contracts, client.index), day);
  const planned = chance(random, client.planned);
  const down = !planned && chance(random, client.machineDown / (1 - client.planned));
  const urgent = down || chance(random, urgentOtherwise(client, planned, lifted));
  const machine = down ? at(world.machinesOfSite, site)(random, client.values24) : -1;
  const asked = serviceClass(random, { offer, region: client.region, planned, down });
  const by = channel(random, client, down);
  const items = itemsOf(draw, client, day, { planned, down });
  const taken = [...items];
  return items.map((usual, rank): Line => {
    const drawn = { item: usual, quantity: quantity(random, at(world.items, usual), planned) };
    const { item, quantity: pieces } = planned
      ? forOwnStore(draw.store, draw, client, yearsAt(day), drawn, taken)
      : drawn;
    taken[rank] = item;
    return {
      order: 0,
      rank: rank + 1,
      client: client.index,
      site,
      item,
      day,
      at: minute,
      offer,
      contract,
      serviceClass: asked,
      planned,
      urgent,
      down,
      machine,
      quantity: pieces,
      requested: planned
        ? day + at(world.items, item).leadDays + integer(random, ...BEYOND_LEAD_TIME)
        : -1,
      channel: by,
      exception: exception(random, at(draw.exceptionShares, offer)),
      cancelled: chance(random, CANCELLED),
      postponedDays: chance(random, POSTPONED) ? integer(random, 5, 20) : 0,
      pricing: uniform(random, -0.02, 0.02),
      promised: -1,
      delivered: -1,
      from: -1,
      firstQuantity: -1,
      waited: false,
    };
  });
}

/** Different items, as many as the order has lines. */
function itemsOf(
  { random, choose, world }: OrderDraw,
  client: Client,
  day: number,
  kind: { planned: boolean; down: boolean },
): number[] {
  const { linesPerOrder } = client;
  const drawn = linesPerOrder === 1 ? 1 : Math.round(logNormal(random, linesPerOrder, LINES_SIGMA));
  const years = yearsAt(day);
  const items = new Set<number>();
  const once = (): number => choose(random, client, years, kind);
  const one = (): number => {
    let item = once();
    for (let more = client.jewel ? JEWELS.dearestOf : 1; more > 1; more -= 1) {
      const other = once();
      if (at(world.items, other).rawCost > at(world.items, item).rawCost) item = other;
    }
    return item;
  };
  while (items.size < Math.max(1, drawn)) items.add(one());
  return [...items];
}

/** Years from the extraction, which ends the history: negative. */
function yearsAt(day: number): number {
  return day / 365.25 - 7;
}

function exception(random: Random, share: number): string {
  return chance(random, share) ? at(EXCEPTIONS, integer(random, 0, EXCEPTIONS.length - 1)) : '';
}

function channel(random: Random, client: Client, down: boolean): string {
  if (down) return chance(random, 0.6) ? 'hotline' : 'phone';
  if (client.machines > 60 && chance(random, 0.45)) return 'edi';
  return at(['portal', 'email', 'phone', 'field'], weighted(random, [0.3, 0.45, 0.2, 0.05]));
}
