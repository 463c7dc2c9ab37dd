import type { Case } from '#model/case.ts';
import type { Scenario } from '#model/scenario.ts';
import { offerEntries } from './named/new-offers.ts';
import { partLists } from './named/part-lists.ts';
import { everybody, planRows } from './named/plan-rows.ts';
import { platformsPassThrough } from './named/platforms-pass-through.ts';

/**
 * Scenarios with a name, as functions of the case: only what differs from today (S0).
 *
 * S1 keeps today's promises for everybody by stock alone. S2 is one standard for all. S4 differentiates
 * and bills (recommended); S3 is S4 without its fees; S5 bills everybody, all at once.
 */
const scenarios = {
  S0: () => ({}),
  S1: () => ({ stockPolicy: 'itemTarget', serviceTarget: 0.985 }),
  S2: (of: Case) => ({
    ...offerEntries('N2', of.classes.length, 0),
    ...everybody(of, 0, 1),
    stockPolicy: 'itemTarget',
    deployment: 'bigBang',
  }),
  S3: (of: Case) => ({ ...recommended(of), ...waived(of) }),
  S4: (of: Case) => recommended(of),
  S5: (of: Case) => ({
    ...recommended(of),
    ...offerEntries('N1', of.classes.length, 25),
    deployment: 'bigBang',
  }),
} as const satisfies Readonly<Record<string, (of: Case) => Scenario>>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = ['S0', 'S1', 'S2', 'S3', 'S4', 'S5'] as const;

/** A named scenario on a case. */
export function namedScenario(name: ScenarioName, of: Case): Scenario {
  return scenarios[name](of);
}

/** All of them on a case: what a page, which has neither the model nor the case, chooses among. */
export function namedScenarios(of: Case): Readonly<Record<ScenarioName, Scenario>> {
  return {
    S0: scenarios.S0(),
    S1: scenarios.S1(),
    S2: scenarios.S2(of),
    S3: scenarios.S3(of),
    S4: scenarios.S4(of),
    S5: scenarios.S5(of),
  };
}

export function isScenarioName(name: string): name is ScenarioName {
  return Object.hasOwn(scenarios, name);
}

function recommended(of: Case): Scenario {
  const classes = of.classes.length;
  return {
    ...offerEntries('N1', classes),
    ...offerEntries('N2', classes),
    ...offerEntries('N3', classes),
    ...offerEntries('N4', classes),
    ...planRows(of),
    ...partLists(of),
    ...platformsPassThrough(of),
    stockPolicy: 'differentiated',
    serviceTarget: 0.97,
    allocationRule: 'reserve',
    rationingLevel: 1,
    cutoffHour: 18,
    nightExpress: 'on',
    carrierReliability: 0.982,
    deadStockScrapped: 0.5,
    slotRule: 'priority',
  };
}

/** The fees of the recommended offers at nothing. */
function waived(of: Case): Scenario {
  return Object.fromEntries(
    Object.keys(recommended(of))
      .filter((id) => id.endsWith('.price'))
      .map((id) => [id, 0]),
  );
}
