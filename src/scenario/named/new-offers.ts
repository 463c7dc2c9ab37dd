import type { Scenario } from '#model/scenario.ts';
import { lever } from '../levers.ts';

/** One new offer, in the words of the register. */
interface Template {
  readonly deliveryClass: string;
  readonly target: number;
  readonly responseHours: number;
  readonly availability: number;
  readonly penaltyPerPoint: number;
  readonly penaltyCap: number;
  /** € per machine-year. */
  readonly price: number;
  readonly billing: string;
  /** Percent of its lines by class, fastest first: AOG, 24 h, 48 h, catalogue. */
  readonly use: readonly number[];
}

const none = { responseHours: 0, availability: 0, penaltyPerPoint: 0, penaltyCap: 0 };

/** The redesigned portfolio: Essential, Planned 48 h, Responsive 24 h, Availability (design/case.md §4). */
const templates: Readonly<Record<'N1' | 'N2' | 'N3' | 'N4', Template>> = {
  N1: {
    ...none,
    deliveryClass: 'catalogue',
    target: 0.95,
    price: 0,
    billing: 'perAct',
    use: [2, 0, 0, 98],
  },
  N2: {
    ...none,
    deliveryClass: 'h48',
    target: 0.96,
    responseHours: 120,
    price: 50,
    billing: 'yearlyAdvance',
    use: [1, 0, 56, 43],
  },
  N3: {
    ...none,
    deliveryClass: 'h24',
    target: 0.95,
    responseHours: 24,
    price: 175,
    billing: 'yearlyAdvance',
    use: [2, 43, 30, 25],
  },
  N4: {
    deliveryClass: 'aog8',
    target: 0.97,
    responseHours: 8,
    availability: 0.975,
    // ±1.5 % of the fee per half point, at most 12 %.
    penaltyPerPoint: 0.03,
    penaltyCap: 0.12,
    price: 540,
    billing: 'monthly',
    use: [25, 35, 20, 20],
  },
};

export type NewOffer = keyof typeof templates;

/** Fees of the new offers, € per machine-year. */
export const listPrices: Readonly<Record<NewOffer, number>> = {
  N1: templates.N1.price,
  N2: templates.N2.price,
  N3: templates.N3.price,
  N4: templates.N4.price,
};

/**
 * A new offer as entries of a scenario.
 *
 * @param classes  number of service classes of the case: a use row of another length is left out
 */
export function offerEntries(id: NewOffer, classes: number, price = listPrices[id]): Scenario {
  const { use, ...levers } = templates[id];
  const entries = Object.entries({ ...levers, price })
    .map(([name, value]) => [`offers.${id}.${name}`, value] as const)
    .filter(([key, value]) => lever(key)?.default !== value);
  return Object.fromEntries([
    ...entries,
    ...(use.length === classes ? [[`use.${id}`, use] as const] : []),
  ]);
}
