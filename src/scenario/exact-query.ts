import type { Scenario } from '#model/scenario.ts';
import { encodeShort, type Known } from './url.ts';

/** Query that says a scenario wherever it is opened: today too, which a page may not start from. */
export async function exactQuery(
  scenario: Scenario,
  { defaults, named = {} }: Pick<Known, 'defaults' | 'named'>,
): Promise<string> {
  const query = await encodeShort(scenario, { defaults, named });
  return query === '' ? 'from=S0' : query;
}
