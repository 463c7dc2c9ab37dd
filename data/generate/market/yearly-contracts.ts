import { at } from '../at.ts';
import {
  FEE_INFLATION,
  TO_A_RIVAL,
  USUAL_KEPT,
  WITHOUT_CONTRACT,
  YEARLY_CONTRACT,
} from '../parameters/loyalty.ts';
import { OFFERS } from '../parameters/offers.ts';
import { chance, integer } from '../random/samplers.ts';
import type { Random } from '../random/sfc32.ts';
import { stream } from '../random/sfc32.ts';
import { dayOf, fiscalYear, KEPT_START, LAST_DAY } from '../time/timeline.ts';
import type { Client } from '../world/client.ts';
import { contractAt } from '../world/contracts.ts';
import type { World } from '../world/world.ts';
import { worthOverGeneralTerms } from './utility.ts';

/** A contract of one year for part of a client’s machines; another row when it is renewed. */
export interface YearlyContract {
  readonly id: string;
  readonly client: number;
  readonly offer: number;
  readonly machines: number;
  readonly start: number;
  readonly end: number;
  readonly renewalOf: string;
  /** '' = in force. */
  readonly ended: '' | 'renewed' | 'not_renewed' | 'lost';
  /** What the fee is to that of the list of the last year. */
  readonly feeFactor: number;
}

const YEAR = 365;
/** General terms need no renewal; full service and bespoke cover everything in one contract. */
const WHOLE: ReadonlySet<string> = new Set(['O01', 'O12', 'O13', 'O14']);

/** Machines of a client that stand under a yearly contract: fewer than under the main one. */
function machinesOf(random: Random, { offer, machines }: Client): number {
  const { share, machines: part, leastMachines } = YEARLY_CONTRACT;
  const has = chance(random, share) && machines >= leastMachines;
  return has && !WHOLE.has(at(OFFERS, offer).id) ? Math.max(1, Math.round(part * machines)) : 0;
}

/** Every term within the 36 months is a decision: renewed, on without a contract, gone to a rival. */
export function yearlyContracts(
  seed: number,
  { clients, contracts }: World,
  kept: (client: number, day: number) => number,
): YearlyContract[] {
  const random = stream(seed, 'yearly contracts');
  const rows: YearlyContract[] = [];
  let count = contracts.flat().length;
  for (const client of clients) {
    const machines = machinesOf(random, client);
    const firstEnd = KEPT_START + integer(random, 90, 90 + YEAR);
    if (machines === 0) continue;
    let renewalOf = '';
    for (let end = firstEnd; ; end += YEAR) {
      const start = end - YEAR + 1;
      const { offer } = contractAt(at(contracts, client.index), start);
      if (start < dayOf(at(OFFERS, offer).launch, 3, 1)) continue;
      count += 1;
      const id = `K${String(count)}`;
      const ended = end > LAST_DAY ? '' : decision(random, client, offer, kept(client.index, end));
      const years = fiscalYear(LAST_DAY) - fiscalYear(Math.max(0, start));
      const feeFactor = 1 / (1 + FEE_INFLATION) ** years;
      rows.push({
        id,
        client: client.index,
        offer,
        machines,
        start,
        end,
        renewalOf,
        ended,
        feeFactor,
      });
      if (ended !== 'renewed') break;
      renewalOf = id;
    }
  }
  return rows;
}

function decision(
  random: Random,
  { segment }: Client,
  offer: number,
  kept: number,
): YearlyContract['ended'] {
  const worth = worthOverGeneralTerms(offer, segment);
  const { level, missed, worth: tie } = TO_A_RIVAL;
  const leaves = logistic(level[segment] + missed * (USUAL_KEPT.share - kept) - tie * worth);
  const drops = logistic(-WITHOUT_CONTRACT.level - WITHOUT_CONTRACT.worth * worth);
  const draws = [chance(random, leaves), chance(random, drops)];
  if (at(draws, 0)) return 'lost';
  return at(draws, 1) ? 'not_renewed' : 'renewed';
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
