import { at } from '../at.ts';
import { PREVENTIVE, SHIFT } from '../parameters/field.ts';
import { OFFERS } from '../parameters/offers.ts';
import { stream } from '../random/sfc32.ts';
import { integer } from '../random/samplers.ts';
import { LAST_DAY, MINUTES_PER_DAY } from '../time/timeline.ts';
import { contractAt } from '../world/contracts.ts';
import type { World } from '../world/world.ts';
import type { Call } from './call.ts';

const YEAR = 365;

/** Visits that the contract plans, spread over the year, each on a machine of its site. */
export function preventiveCalls(
  seed: number,
  world: World,
  machines: readonly (readonly number[])[],
  from: number,
): Call[] {
  const random = stream(seed, 'preventive visits');
  const every = Math.round(YEAR / PREVENTIVE.perSite);
  return world.sites.flatMap((site, siteIndex) => {
    const contracts = at(world.contracts, site.client);
    const own = at(machines, site.client).filter(
      (machine) => at(world.machines, machine).site === siteIndex,
    );
    const calls: Call[] = [];
    if (at(OFFERS, at(world.clients, site.client).offer).id !== PREVENTIVE.offer) return calls;
    for (let day = from + integer(random, 0, every); day <= LAST_DAY; day += every) {
      const contract = contractAt(contracts, day);
      const machine = at(own, integer(random, 0, own.length - 1));
      calls.push({
        client: site.client,
        site: siteIndex,
        machine,
        contract,
        reason: 'planned',
        reported: day * MINUTES_PER_DAY + SHIFT.from,
        committed: -1,
        lines: [],
        free: true,
        postponed: false,
      });
    }
    return calls;
  });
}
