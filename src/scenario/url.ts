/**
 * A scenario as the query of an address.
 *
 *     ?serviceTarget=0.95&cutoffHour=18&match.G1=10-15-45-30&v=1      readable, up to 2,000 characters
 *     ?from=S4&serviceTarget=0.95&v=1                                 what differs from a scenario with a name
 *     ?z=q1YqTi0qy0xOVbIy0LM0NdVRKk...&v=1                            beyond: JSON, deflate-raw, base64url
 *
 * `v` is the version of the register (migrations.ts). Without `from`, differences are from today (S0).
 * A page's start has an empty query, so that today reads `from=S0` on a page that starts elsewhere.
 * Keys `v.…` belong to the view of the page and are left alone.
 */
import type { Scenario } from '#model/scenario.ts';
import { deflate, inflate } from './deflate.ts';
import { lever } from './levers.ts';
import { migrations as allMigrations, versionAfter, type Migration } from './migrations.ts';
import { nearestName, type Named } from './nearest-name.ts';
import { repair, writeValue, type Repair, type Repaired } from './repair.ts';
import { inOrder, sameScenario, type Defaults } from './scenario.ts';

const LONGEST = 2000;

type Entry = readonly [key: string, value: string];

/** What a query is written and read against. */
export interface Known {
  /** Values today of the case. */
  readonly defaults: Defaults;
  readonly named?: Named;
  /** What a page gives to a reader whose address says nothing. */
  readonly start?: Scenario;
  /** What differences are from, unless `from` says it; today. */
  readonly base?: Scenario;
}

const nothing: Known = { defaults: {} };

/** Query of a scenario, readable, without `?`. */
export function encode(scenario: Scenario, known: Known = nothing): string {
  const { defaults, named = {}, start = {} } = known;
  if (sameScenario(scenario, start)) return '';
  const { name, differences } = nearestName(scenario, named, defaults);
  const entries = Object.entries(inOrder(differences));
  const from: Entry[] = name === 'S0' && entries.length > 0 ? [] : [['from', name]];
  return query([...from, ...entries.map(([id, value]): Entry => [id, writeValue(value)])]);
}

/** Query of a scenario, packed as `z=` when the readable one is too long. */
export async function encodeShort(scenario: Scenario, known: Known = nothing): Promise<string> {
  const readable = encode(scenario, known);
  if (readable.length <= LONGEST) return readable;
  return query([['z', await deflate(JSON.stringify(inOrder(scenario)))]]);
}

/** Scenario of a readable query (see `expand`), legal for a case; the page's start when it says none. */
export function decode(
  text: string,
  { defaults, named = {}, start = {}, base = {} }: Known,
  migrations: readonly Migration[] = allMigrations,
): Repaired {
  const entries = [...new URLSearchParams(text)].filter(([key]) => !isForeign(key));
  const { version, repairs } = readVersion(entries, versionAfter(migrations));
  const from = readFrom(entries, named);
  const migrated = migrations.slice(version - 1).reduce(
    (old, migrate) => migrate(old),
    entries.filter(([key]) => key !== 'v' && key !== 'from'),
  );
  const repaired = repair(
    migrated.map(([id, value]) => [id, readValue(id, value)]),
    defaults,
    from.base ?? base,
  );
  const dropped = new Set(repaired.repairs.flatMap(({ id, used }) => (used === null ? [id] : [])));
  const saysSome = from.base !== null || migrated.some(([id]) => !dropped.has(id));
  return {
    scenario: saysSome ? repaired.scenario : start,
    repairs: [...repairs, ...from.repairs, ...repaired.repairs],
  };
}

/** The query with its `z=` unpacked; one that cannot be unpacked is kept, and `decode` reports it. */
export async function expand(text: string): Promise<string> {
  const parameters = new URLSearchParams(text);
  const packed = parameters.get('z');
  if (packed === null) return text;
  const unpacked = await inflate(packed)
    .then(parseObject)
    .catch(() => null);
  if (unpacked === null) return text;
  parameters.delete('z');
  for (const [id, value] of Object.entries(unpacked)) parameters.append(id, writeValue(value));
  return parameters.toString();
}

/** Keys of the address that are no part of a scenario. */
export function isForeign(key: string): boolean {
  return key.startsWith('v.');
}

function query(entries: readonly Entry[]): string {
  const version = String(versionAfter(allMigrations));
  const write = ([key, value]: Entry): string =>
    `${encodeURIComponent(key)}=${encodeURIComponent(value)}`;
  return [...entries, ['v', version] as const].map(write).join('&');
}

/** The scenario with a name that the entries differ from; null when none is said, or one unknown, which is reported. */
function readFrom(
  entries: readonly Entry[],
  named: Named,
): { base: Scenario | null; repairs: Repair[] } {
  const got = entries.find(([key]) => key === 'from')?.[1];
  if (got === undefined) return { base: null, repairs: [] };
  const base = got === 'S0' ? {} : Object.hasOwn(named, got) ? named[got] : undefined;
  if (base) return { base, repairs: [] };
  return { base: null, repairs: [{ id: 'from', got, used: null }] };
}

/** A version that is missing or unknown is read as the latest; the latter is reported. */
function readVersion(
  entries: readonly Entry[],
  latest: number,
): { version: number; repairs: Repair[] } {
  const got = entries.find(([key]) => key === 'v')?.[1];
  const version = Number(got ?? latest);
  if (Number.isInteger(version) && version >= 1 && version <= latest) {
    return { version, repairs: [] };
  }
  return { version: latest, repairs: [{ id: 'v', got: got ?? '', used: String(latest) }] };
}

/** Text as the entry's kind has it; text that is no such thing stays text, for `repair` to judge. */
function readValue(id: string, text: string): unknown {
  if (lever(id)?.kind === 'shares') {
    const cells = text.split('-').map(readNumber);
    return cells.every((cell) => typeof cell === 'number') ? cells : text;
  }
  return lever(id)?.kind === 'choice' ? text : readNumber(text);
}

function readNumber(text: string): number | string {
  const number = Number(text.replace(',', '.'));
  return text.trim() === '' || Number.isNaN(number) ? text : number;
}

function parseObject(json: string): Record<string, unknown> | null {
  const value: unknown = JSON.parse(json);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}
