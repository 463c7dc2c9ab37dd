import type { Case } from '#model/case.ts';
import type { Scenario } from '#model/scenario.ts';
import { premiumShare } from './gestures/premium-share.ts';
import { namedScenario, type ScenarioName } from './named.ts';
import { offerEntries } from './named/new-offers.ts';
import { partLists } from './named/part-lists.ts';
import { planRows } from './named/plan-rows.ts';
import { platformsPassThrough } from './named/platforms-pass-through.ts';

/** Levers that a link of the prose puts in a state, by the name the prose gives it: functions of the case. */
const sets = {
  /** Four clients in ten keep a promise of 24 h or better. */
  'promise-less': (of: Case) => premiumShare(of, {}, 0.4),
  'ship-at-night': () => ({ nightExpress: 'on' }),
  /** The recommended offers to the recommended clients, and nothing else moved. */
  'mix-only': (of: Case) => newMix(of),
  'mix-and-list': (of: Case) => ({ ...newMix(of), ...partLists(of) }),
  /** The same offers, on vital parts and those asked for every four months, whatever the class. */
  'tight-list': (of: Case) => ({ ...newMix(of), ...tightLists(of) }),
  'four-platforms': (of: Case) => platformsPassThrough(of),
  'reserve-1': () => ({ allocationRule: 'reserve', rationingLevel: 1 }),
  'no-derogation': (of: Case) => ({ ...namedScenario('S4', of), derogationRate: 0 }),
  'one-it-team': (of: Case) => ({ ...namedScenario('S4', of), 'plan.itCapacity': 1 }),
  /** The recommended plan, with a fee down to its basic offer. */
  'bill-all': (of: Case) => ({
    ...namedScenario('S4', of),
    ...offerEntries('N1', of.classes.length, 25),
  }),
} as const satisfies Readonly<Record<string, (of: Case) => Scenario>>;

/** Scenarios with a name that a link of the prose pins, in this order: as many as there is room for. */
export const pinSets: Readonly<Record<string, readonly ScenarioName[]>> = {
  'pins-S1-S5': ['S1', 'S2', 'S3', 'S4', 'S5'],
};

export type SetName = keyof typeof sets;

export const setNames = Object.keys(sets) as readonly SetName[];

/** Sets told from today: over the recommended plan, which holds them, they would move nothing. */
const fromToday: ReadonlySet<string> = new Set(['mix-only', 'mix-and-list', 'tight-list']);

export function isFromToday(name: SetName): boolean {
  return fromToday.has(name);
}

export function isSetName(name: string): name is SetName {
  return Object.hasOwn(sets, name);
}

/** Levers of a set, as a case has them. */
export function namedSet(name: SetName, of: Case): Scenario {
  return sets[name](of);
}

function tightLists({ classes }: Case): Scenario {
  const promised = classes.filter(({ windowHours }) => windowHours !== null && windowHours <= 48);
  return Object.fromEntries(
    promised.flatMap(({ code }) => [
      [`lists.${code}.criticality`, 3],
      [`lists.${code}.demands`, 3],
    ]),
  );
}

function newMix(of: Case): Scenario {
  const offers = (['N1', 'N2', 'N3', 'N4'] as const).map((id) =>
    offerEntries(id, of.classes.length),
  );
  return Object.assign({}, ...offers, planRows(of)) as Scenario;
}
