import { at } from '../at.ts';
import { offerIndex, OFFERS } from '../parameters/offers.ts';
import { chance, integer } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';
import { dayOf, KEPT_START, LAST_DAY } from '../time/timeline.ts';
import type { Client } from './client.ts';

export interface Contract {
  readonly id: string;
  readonly client: number;
  readonly offer: number;
  readonly start: number;
  /** −1 = open-ended. */
  readonly end: number;
  readonly renewalOf: string;
}

const TACIT = 0.55;
const YEAR = 365;
const PEACE_OF_MIND_PLUS = offerIndex('O11');
const PEACE_OF_MIND = offerIndex('O10');
const GENERAL_TERMS = offerIndex('O01');

/** Oldest first per client: one contract covers all his sites, the last one is in force at extraction. */
export function contractsOf(seed: number, clients: readonly Client[]): Contract[][] {
  const random = stream(seed, 'contracts');
  let count = 0;
  const nextId = (): string => {
    count += 1;
    return `K${String(count).padStart(3, '0')}`;
  };
  return clients.map(({ index, offer }) => {
    const launch = dayOf(at(OFFERS, offer).launch, 3, 1);
    const base = { client: index, offer };
    if (offer === GENERAL_TERMS) {
      return [
        {
          ...base,
          id: nextId(),
          start: dayOf(integer(random, 2010, 2020), 1, 1),
          end: -1,
          renewalOf: '',
        },
      ];
    }
    const end = LAST_DAY + integer(random, 15, 3 * YEAR);
    const term = integer(random, 3, 4) * YEAR;
    if (chance(random, TACIT) && offer !== PEACE_OF_MIND_PLUS) {
      const start = Math.max(launch, end - integer(random, 5, 10) * YEAR);
      return [{ ...base, id: nextId(), start, end, renewalOf: '' }];
    }
    const start = Math.max(end - term, launch);
    if (start <= KEPT_START) return [{ ...base, id: nextId(), start, end, renewalOf: '' }];
    const earlier = {
      id: nextId(),
      client: index,
      offer: offer === PEACE_OF_MIND_PLUS ? PEACE_OF_MIND : offer,
      start: start - term,
      end: start - 1,
      renewalOf: '',
    };
    return [earlier, { ...base, id: nextId(), start, end, renewalOf: earlier.id }];
  });
}

export function contractAt(contracts: readonly Contract[], day: number): Contract {
  return contracts.findLast(({ start }) => start <= day) ?? at(contracts, 0);
}
