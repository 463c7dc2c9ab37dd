import { at } from '../at.ts';
import type { Line } from '../demand/line.ts';
import { FAILS, HOLD, MEETS, TRIAGE } from '../parameters/field.ts';
import type { Random } from '../random/sfc32.ts';
import { stream } from '../random/sfc32.ts';
import { chance, integer, logNormal } from '../random/samplers.ts';
import { LAST_DAY, MINUTES_PER_DAY } from '../time/timeline.ts';
import type { World } from '../world/world.ts';
import { agenda } from './agenda.ts';
import type { Call } from './call.ts';
import { isFullService } from './call-rates.ts';
import { HOUR } from './hour.ts';
import { linesNear } from './lines-near.ts';
import type { NeededPart } from './needed-part.ts';
import { NO_PART, orderedPart, vanPart } from './needed-part.ts';
import type { Visit } from './visit.ts';
import { workOf } from './work.ts';
import { zones } from './zone.ts';

const END = (LAST_DAY + 1) * MINUTES_PER_DAY;

/** A visit that waits for a technician. */
type Waiting = Pick<Visit, 'call' | 'rank' | 'reported' | 'waitedPart'> & {
  readonly part: NeededPart;
};

/** First come first served in each zone, calls and returns alike; visits in the order they were released. `longest`: minutes a part is waited for. */
export function dispatch(
  seed: number,
  world: World,
  calls: readonly Call[],
  lines: readonly Line[],
  longest: number,
): Visit[] {
  const random = stream(seed, 'dispatch');
  const crews = zones(seed);
  const draws = linesNear(world, lines);
  const waiting = agenda<Waiting>();
  for (const call of calls) {
    const { released, ...visit } = firstVisit(random, call, longest);
    waiting.push(released, { ...visit, call, rank: 0, reported: call.reported });
  }
  const visits: Visit[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: now, minute } = next;
    const { call, rank } = now;
    const standby = isFullService(call.contract);
    const work = workOf(random, at(world.sites, call.site).band);
    const slot = at(crews, at(world.clients, call.client).region).send(minute, work, standby);
    const unknown = rank === 0 && call.lines.length === 0 && call.reason !== 'planned';
    const part = unknown
      ? vanPart(random, world, draws, call, { arrived: slot.arrived, longest })
      : now.part;
    const missing = rank === 0 && part.onSite > slot.arrived + MEETS * HOUR ? part.item : -1;
    const left = missing < 0 ? Math.max(slot.left, part.onSite) : slot.left;
    const fixed = missing < 0 && isFixed(random, call, rank);
    visits.push({
      ...now,
      ...work,
      arrived: slot.arrived,
      left,
      missing,
      fixed,
      brought: part.item,
    });
    if (fixed || left >= END) continue;
    const again = missing >= 0 ? Math.max(part.onSite, left) : left + replan(random, standby);
    const waitedPart = missing >= 0 ? again - left : 0;
    waiting.push(again, { call, rank: rank + 1, reported: left, part, waitedPart });
  }
  return visits;
}

/** A call goes to the crew after the hotline; where a part is on its way, dispatch may wait for it. */
function firstVisit(
  random: Random,
  call: Call,
  longest: number,
): Pick<Waiting, 'part' | 'waitedPart'> & { released: number } {
  const minutes = Math.round(logNormal(random, TRIAGE.median, TRIAGE.sigma));
  const later = call.postponed ? integer(random, 2, 6) * MINUTES_PER_DAY : 0;
  const released = call.reported + minutes + later;
  if (call.lines.length === 0) return { released, waitedPart: 0, part: NO_PART };
  const part = orderedPart(call, longest);
  const hold = isFullService(call.contract) ? HOLD.contracted : HOLD.others;
  const soon = part.onSite - call.reported <= hold.hours * HOUR;
  if (part.onSite <= released + MEETS * HOUR || !soon || !chance(random, hold.chance))
    return { released, waitedPart: 0, part };
  return { released: part.onSite, waitedPart: part.onSite - released, part };
}

function isFixed(random: Random, { reason }: Call, rank: number): boolean {
  if (reason === 'planned' || rank + 1 >= FAILS.most) return true;
  return !chance(random, rank === 0 ? FAILS.first : FAILS.again);
}

/** Minutes before somebody can come again with what was learnt. */
function replan(random: Random, standby: boolean): number {
  return standby ? integer(random, 24, 84) * HOUR : integer(random, 1, 3) * MINUTES_PER_DAY;
}
