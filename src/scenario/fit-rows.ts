import type { Scenario } from '#model/scenario.ts';
import { lever } from './levers.ts';
import { setLever, todayOf, type Defaults } from './scenario.ts';

/**
 * Rows over offers cut to the offers there are: those of today and the new ones the scenario has.
 * What stood beyond goes to the last cell that remains.
 *
 * @returns the scenario, and the ids of the rows that were cut
 */
export function fitRows(
  scenario: Scenario,
  defaults: Defaults,
): { scenario: Scenario; cut: readonly string[] } {
  const added = addedOffers(scenario);
  const cut = Object.keys(scenario).filter((id) => {
    const today = todayOf(id, defaults);
    const row = scenario[id];
    if (lever(id)?.extraCells === undefined || !Array.isArray(today) || !Array.isArray(row))
      return false;
    return row.length > today.length + added;
  });
  const fitted = cut.reduce<Scenario>((made, id) => {
    const today = todayOf(id, defaults);
    const row = made[id];
    if (!Array.isArray(today) || !Array.isArray(row)) return made;
    return setLever(made, id, row.slice(0, today.length + added), defaults);
  }, scenario);
  return { scenario: fitted, cut };
}

/** New offers the scenario has: those whose delivery class is chosen. */
export function addedOffers(scenario: Scenario): number {
  return Object.entries(scenario).filter(
    ([id, value]) => id.startsWith('offers.') && id.endsWith('.deliveryClass') && value !== 'none',
  ).length;
}
