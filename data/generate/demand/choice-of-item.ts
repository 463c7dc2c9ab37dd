import { at } from '../at.ts';
import { RANGES } from '../parameters/items.ts';
import type { Cumulative } from '../random/cumulative.ts';
import { cumulative, draw } from '../random/cumulative.ts';
import type { Random } from '../random/sfc32.ts';
import { chance, weighted } from '../random/samplers.ts';
import type { Client } from '../world/client.ts';
import type { Item } from '../world/items.ts';

/** Planned lines go to fast, cheap references, the ones a client keeps in his own store. */
const PLANNED_LIFT = { F: 1, S: 0.3, N: 0.1, O: 0 } as const;
/** Machines stop a little more often for a vital part. */
const VITAL_REDRAW = 0.2;

/** A client's machines use one reference in so many: the demand of a slow part sits with few clients, so in few regions. */
const USED_ONE_IN = { F: 6, S: 28, N: 110, O: 1 } as const;
/** A part outside that set is taken all the same, now and then. */
const UNUSUAL = 0.0005;

/** Fixed by client and item: what his machines are made of does not change from one order to the next. */
function uses(client: number, item: number, oneIn: number): boolean {
  let mixed = Math.imul(client + 1, 0x9e3779b1) ^ Math.imul(item + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) % oneIn === 0;
}

export interface ChoiceOfItem {
  (
    random: Random,
    client: Client,
    years: number,
    kind: { planned: boolean; down: boolean },
  ): number;
}

export function choiceOfItem(items: readonly Item[]): ChoiceOfItem {
  const members = RANGES.map((_, range) =>
    items.flatMap((item, index) => (item.range === range ? [index] : [])),
  );
  const unplanned = members.map((list) =>
    cumulative(list, (index) => at(items, index).weight * USED_ONE_IN[at(items, index).movement]),
  );
  const planned = members.map((list) =>
    cumulative(list, (index) => plannedWeight(at(items, index))),
  );
  return (random, client, years, kind) => {
    const mix = client.rangeMix.map(
      (share, range) => share * (1 + at(RANGES, range).trend) ** years,
    );
    const range = weighted(random, mix);
    const from: Cumulative = at(kind.planned ? planned : unplanned, range);
    const own = (): number => {
      let item = draw(random, from);
      while (
        !uses(client.index, item, USED_ONE_IN[at(items, item).movement]) &&
        !chance(random, UNUSUAL)
      )
        item = draw(random, from);
      return item;
    };
    const chosen = own();
    const again =
      kind.down && at(items, chosen).criticality !== 'V' && chance(random, VITAL_REDRAW);
    return again ? own() : chosen;
  };
}

function plannedWeight({ weight, movement, rawCost }: Item): number {
  return weight * USED_ONE_IN[movement] * PLANNED_LIFT[movement] * Math.sqrt(100 / (100 + rawCost));
}
