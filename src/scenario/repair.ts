import type { Scenario } from '#model/scenario.ts';
import { fitRows } from './fit-rows.ts';
import { nearestLegal, sameValue } from './legal.ts';
import { lever, levers } from './levers.ts';
import { setLever, todayOf, type Defaults } from './scenario.ts';

/** One entry that was not legal as it came, and what stands instead. */
export interface Repair {
  readonly id: string;
  /** As it came. */
  readonly got: string;
  /** As it would be written; null when the entry is ignored and today's value holds. */
  readonly used: string | null;
}

export interface Repaired {
  readonly scenario: Scenario;
  readonly repairs: readonly Repair[];
}

/**
 * Any entries (address, file) over a legal scenario (today's) as one of this case: unknown ids are left out, illegal
 * values moved to the nearest legal one, values equal to today's dropped; the first two are reported.
 */
export function repair(
  entries: Iterable<readonly [string, unknown]>,
  defaults: Defaults,
  base: Scenario = {},
): Repaired {
  const repairs: Repair[] = [];
  let scenario = base;
  for (const [asked, value] of entries) {
    const id = knownId(asked, defaults);
    const entry = id === undefined ? undefined : lever(id);
    const today = id === undefined ? undefined : todayOf(id, defaults);
    const used = entry && (sameValue(value, today) ? today : nearestLegal(entry, value, today));
    if (id !== asked || used === undefined || !sameValue(used, value)) {
      repairs.push({
        id: asked,
        got: writeValue(value),
        used: used === undefined ? null : writeValue(used),
      });
    }
    if (id !== undefined && used !== undefined) scenario = setLever(scenario, id, used, defaults);
  }
  const { scenario: fitted, cut } = fitRows(scenario, defaults);
  for (const id of cut) {
    const got = writeValue(scenario[id]);
    repairs.push({ id, got, used: id in fitted ? writeValue(fitted[id]) : null });
  }
  return { scenario: fitted, repairs };
}

/** The id as the register and the case write it: letters' case is forgiven, nothing else. */
function knownId(asked: string, defaults: Defaults): string | undefined {
  const same = (id: string): boolean => id.toLowerCase() === asked.toLowerCase();
  const ids = [...levers.map(({ id }) => id), ...Object.keys(defaults)].filter(isStored);
  if (ids.includes(asked) || hasFixedMembers(asked)) return asked;
  return ids.find(same);
}

/** A member of a family whose index the register itself lists. */
function hasFixedMembers(id: string): boolean {
  return lever(id)?.members !== undefined && !id.includes('{');
}

function isStored(id: string): boolean {
  const entry = lever(id);
  return entry?.gesture === false && !id.includes('{');
}

/** As addresses write it: `0.95`, `10-15-45-30`. */
export function writeValue(value: unknown): string {
  return Array.isArray(value) ? value.join('-') : String(value);
}
