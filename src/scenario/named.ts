import type { Scenario } from '#model/scenario.ts';

/** Scenarios with a name. S0 is today: nothing differs. */
export const named = { S0: {} } as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof named;
