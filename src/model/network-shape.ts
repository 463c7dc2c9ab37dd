import { platformStates, type PlatformState } from './assumptions.ts';
import type { Network } from './case.ts';
import { choiceValue } from './choice-value.ts';
import type { Scenario } from './scenario.ts';

/** What the reader makes of the network. */
export interface NetworkShape {
  /** [shelf]; the centre is always open. */
  readonly platforms: readonly PlatformState[];
  readonly nightExpress: boolean;
}

const FAMILY = 'platforms.';

/**
 * `platforms.{location}` and `nightExpress` of a scenario.
 *
 * @throws RangeError when a platform is not one of the network, or a value none of those a lever takes
 */
export function networkShape({ locations, shelves }: Network, scenario: Scenario): NetworkShape {
  const platforms = shelves.map((): PlatformState => 'open');
  for (const id of Object.keys(scenario)) {
    if (!id.startsWith(FAMILY)) continue;
    const name = id.slice(FAMILY.length);
    const shelf = shelves.findIndex(
      (row) => locations[row]!.type === 'regional' && locations[row]!.id === name,
    );
    if (shelf < 0) throw new RangeError(`${id} must be of a platform; got ${name}`);
    platforms[shelf] = choiceValue(scenario, id, platformStates, 'open');
  }
  const night = choiceValue(scenario, 'nightExpress', ['off', 'on'], 'off');
  return { platforms, nightExpress: night === 'on' };
}

/** Share of each platform's fixed cost still paid: location id → share; those that stay open are left out. */
export function platformsPaid(
  { locations, shelves }: Network,
  { platforms }: NetworkShape,
): Record<string, number> {
  return Object.fromEntries(
    platforms.flatMap((state, shelf) => {
      const { id, passThroughShare } = locations[shelves[shelf]!]!;
      if (state === 'open') return [];
      return [[id, state === 'closed' ? 0 : passThroughShare]];
    }),
  );
}
