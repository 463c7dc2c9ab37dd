import type { Scenario } from './scenario.ts';

/**
 * A choice of a scenario, or what holds today.
 *
 * @throws RangeError when it is none of the options
 */
export function choiceValue<Option extends string>(
  scenario: Scenario,
  id: string,
  options: readonly Option[],
  today: Option,
): Option {
  const asked = scenario[id] ?? today;
  const option = options.find((each) => each === asked);
  if (option !== undefined) return option;
  throw new RangeError(`${id} must be one of ${options.join(', ')}; got ${String(asked)}`);
}
