import type { LeverValue, Scenario } from '#model/scenario.ts';
import { sameValue } from './legal.ts';
import { todayOf, type Defaults } from './scenario.ts';

/** Scenarios with a name (S0…S5), resolved for one case: the page has neither the model nor the case. */
export type Named = Readonly<Record<string, Scenario>>;

/** A scenario told from one with a name: what is left to say. */
export interface Told {
  readonly name: string;
  readonly differences: Scenario;
}

/**
 * The name from which least is left to say; today (S0), the first of them, when it is as good as another.
 * A lever that goes back to today is told by today's value.
 */
export function nearestName(scenario: Scenario, named: Named, defaults: Defaults): Told {
  const today: Told = { name: 'S0', differences: scenario };
  return Object.entries(named).reduce<Told>((best, [name, base]) => {
    const differences = differencesFrom(base, scenario, defaults);
    return differences && words(name, differences) < words(best.name, best.differences)
      ? { name, differences }
      : best;
  }, today);
}

/** A name costs a word as well; today is told by saying nothing. */
function words(name: string, differences: Scenario): number {
  return Object.keys(differences).length + (name === 'S0' ? 0 : 1);
}

/** null when a lever goes back to a value of today that this case has not. */
function differencesFrom(base: Scenario, scenario: Scenario, defaults: Defaults): Scenario | null {
  const ids = [...new Set([...Object.keys(base), ...Object.keys(scenario)])].filter(
    (id) => !sameValue(scenario[id], base[id]),
  );
  const entries = ids.flatMap((id): [string, LeverValue][] => {
    const value = scenario[id] ?? todayOf(id, defaults);
    return value === undefined ? [] : [[id, value]];
  });
  return entries.length === ids.length ? Object.fromEntries(entries) : null;
}
