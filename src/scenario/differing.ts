import { repair } from './repair.ts';
import type { Defaults } from './scenario.ts';
import type { Named } from './nearest-name.ts';

/**
 * Scenarios with a name as the page holds them: a company may already do what one would change, and a
 * scenario says only what differs from today.
 */
export function differing(named: Named, defaults: Defaults): Named {
  return Object.fromEntries(
    Object.entries(named).map(([name, levers]) => [
      name,
      repair(Object.entries(levers), defaults).scenario,
    ]),
  );
}
