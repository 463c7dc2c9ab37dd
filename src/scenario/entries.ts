import type { Scenario } from '#model/scenario.ts';
import type { Lever } from './lever.ts';
import { lever, leverOrder } from './levers.ts';
import { type Defaults, modified } from './scenario.ts';

/** An entry of the register as it stands on a case, without its words. */
export interface Entry extends Pick<Lever, 'id' | 'kind' | 'status' | 'decidedBy' | 'page'> {
  /** The register's own id: `match.{segment}` of `match.G1`. */
  readonly family: string;
  readonly uncertain: boolean;
  readonly modified: boolean;
}

/** Everything that a scenario may write on a case, members of families by their own ids, in the register's order. */
export function entriesOf(scenario: Scenario, defaults: Defaults): readonly Entry[] {
  const changed = new Set(modified(scenario));
  const ids = [...new Set([...Object.keys(defaults), ...changed])];
  return ids
    .flatMap((id) => {
      const entry = lever(id);
      if (!entry || entry.gesture) return [];
      const { kind, status, decidedBy, page, uncertain } = entry;
      return {
        id,
        kind,
        status,
        decidedBy,
        page,
        family: entry.id,
        uncertain: uncertain !== undefined,
        modified: changed.has(id),
      };
    })
    .sort((a, b) => leverOrder(a.id) - leverOrder(b.id) || (a.id < b.id ? -1 : 1));
}
