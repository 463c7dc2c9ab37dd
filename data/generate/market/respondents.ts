import { at } from '../at.ts';
import { PROSPECTS, SALES, SAMPLE } from '../parameters/preferences.ts';
import { RIVALS } from '../parameters/rivals.ts';
import { SEGMENT_IDS } from '../parameters/segments.ts';
import { integer, shuffle } from '../random/samplers.ts';
import { stream } from '../random/sfc32.ts';
import type { Client } from '../world/client.ts';

interface Answerer {
  readonly id: string;
  /** Published name of the stratum: it does not say which segment it is. */
  readonly stratum: string;
  readonly invited: number;
  /** Members of the stratum that each answer stands for. */
  readonly weight: number;
}
export interface ClientAnswerer extends Answerer {
  readonly role: 'customer';
  readonly client: Client;
}
export interface OtherAnswerer extends Answerer {
  readonly role: 'prospect' | 'sales';
  /** Present supplier of a prospect. */
  readonly supplier: string;
}

export interface Respondents {
  readonly clients: readonly ClientAnswerer[];
  readonly others: readonly OtherAnswerer[];
}

/** Who answered, in the order of their answers: strata mixed. */
export function respondents(seed: number, clients: readonly Client[]): Respondents {
  const random = stream(seed, 'respondents');
  const strata = shuffle(random, [...SEGMENT_IDS]);
  const chosen = strata.flatMap((segment, rank) => {
    const members = shuffle(
      random,
      clients.filter((client) => client.segment === segment),
    );
    const { invited, answers } = SAMPLE[segment];
    return members.slice(0, answers).map((client) => ({
      client,
      stratum: `S${String(rank + 1)}`,
      invited,
      weight: members.length / answers,
    }));
  });
  const asked = shuffle(random, chosen).map((each, index): ClientAnswerer => ({
    ...each,
    role: 'customer',
    id: idOf(index),
  }));
  const others = [
    ...group('prospect', PROSPECTS, () => at(RIVALS, integer(random, 0, RIVALS.length - 1)).id),
    ...group('sales', SALES, () => ''),
  ];
  return {
    clients: asked,
    others: others.map((each, index) => ({ ...each, id: idOf(asked.length + index) })),
  };
}

function group(
  role: OtherAnswerer['role'],
  { invited, answers }: { invited: number; answers: number },
  supplier: () => string,
): Omit<OtherAnswerer, 'id'>[] {
  return Array.from({ length: answers }, () => ({
    role,
    stratum: role,
    invited,
    weight: invited / answers,
    supplier: supplier(),
  }));
}

/** Two signs each: the tables repeat it thousands of times. */
function idOf(index: number): string {
  return (index + 36).toString(36);
}
