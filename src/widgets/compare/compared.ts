import { sameScenario } from '#scenario/scenario.ts';
import type { Scenario } from '#model/scenario.ts';
import { fill } from '../fill.ts';
import type { Page } from '../page.ts';

/** What can be compared: the reader's scenario, his pins, then those with a name. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly scenario: Scenario;
}

export function candidates(page: Page, labels: Readonly<Record<string, string>>): Candidate[] {
  const own = page.scenario.get();
  const isNamed = Object.values(page.named).some((scenario) => sameScenario(scenario, own));
  return [
    ...(isNamed ? [] : [{ id: 'SX', name: labels['scenario.SX'] ?? '', scenario: own }]),
    ...page.pins.list.get().map(({ name, scenario }, k) => ({
      id: `pin-${k}`,
      name: fill(labels['pin'], { name }),
      scenario,
    })),
    ...Object.entries(page.named).map(([id, scenario]) => ({
      id,
      name: `${id} · ${labels[`scenario.${id}`] ?? ''}`,
      scenario,
    })),
  ];
}

/** Before the reader chooses: his own and his pins beside the page's start; all the named when he has none. */
export function chosenAtFirst(all: readonly Candidate[], start: string): ReadonlySet<string> {
  const own = all.filter(({ id }) => id === 'SX' || id.startsWith('pin-'));
  return new Set(own.length === 0 ? all.map(({ id }) => id) : [...own.map(({ id }) => id), start]);
}
