import type { Scenario } from '../scenario.ts';

/** What a scenario is made of, in the order in which it is told. */
export const scenarioGroups = [
  'mix',
  'lists',
  'levels',
  'reserve',
  'express',
  'platforms',
  'deadStock',
  'people',
  'other',
] as const;
export type ScenarioGroup = (typeof scenarioGroups)[number];

/** Register ids of each group, families by what stands before their index; anything else is `other`. */
const ids: Readonly<Record<Exclude<ScenarioGroup, 'other'>, readonly string[]>> = {
  mix: ['match.', 'offers.', 'use.', 'price.'],
  lists: ['lists.'],
  levels: ['stockPolicy', 'serviceTarget'],
  reserve: ['allocationRule', 'rationingLevel'],
  express: ['cutoffHour', 'nightExpress', 'carrierReliability'],
  platforms: ['platforms.', 'candidates.'],
  deadStock: ['deadStockScrapped'],
  people: ['slotRule', 'remoteDiagnosisShare', 'kitCompleteness', 'crews.', 'workshop.'],
};

/** The group of a register id. */
export function groupOf(id: string): ScenarioGroup {
  return (
    scenarioGroups.find(
      (group) =>
        group !== 'other' &&
        ids[group].some((own) => (own.endsWith('.') ? id.startsWith(own) : id === own)),
    ) ?? 'other'
  );
}

/** Groups that a scenario moves. */
export function groupsMoved(scenario: Scenario): ScenarioGroup[] {
  const moved = new Set(Object.keys(scenario).map(groupOf));
  return scenarioGroups.filter((group) => moved.has(group));
}

/** The scenario with only these of its groups moved. */
export function onlyGroups(scenario: Scenario, groups: readonly string[]): Scenario {
  return Object.fromEntries(
    Object.entries(scenario).filter(([id]) => groups.includes(groupOf(id))),
  );
}
