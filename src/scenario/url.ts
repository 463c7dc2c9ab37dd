/**
 * A scenario as the query of an address.
 *
 *     ?serviceTarget=0.95&cutoffHour=18&match.G1=10-15-45-30&v=1      readable, up to 2,000 characters
 *     ?z=q1YqTi0qy0xOVbIy0LM0NdVRKk...&v=1                            beyond: JSON, deflate-raw, base64url
 *
 * `v` is the version of the register (migrations.ts); today's scenario has an empty query. Keys
 * `v.…` belong to the view of the page and are left alone.
 */
import type { Scenario } from '#model/scenario.ts';
import { deflate, inflate } from './deflate.ts';
import { lever } from './levers.ts';
import { migrations as allMigrations, versionAfter, type Migration } from './migrations.ts';
import { repair, writeValue, type Repair, type Repaired } from './repair.ts';
import { inOrder, type Defaults } from './scenario.ts';

const LONGEST = 2000;

/** Query of a scenario, readable, without `?`. */
export function encode(scenario: Scenario): string {
  const entries = Object.entries(inOrder(scenario));
  if (entries.length === 0) return '';
  return query(entries.map(([id, value]) => [id, writeValue(value)]));
}

/** Query of a scenario, packed as `z=` when the readable one is too long. */
export async function encodeShort(scenario: Scenario): Promise<string> {
  const readable = encode(scenario);
  if (readable.length <= LONGEST) return readable;
  return query([['z', await deflate(JSON.stringify(inOrder(scenario)))]]);
}

/** Scenario of a readable query (see `expand`), legal for a case whose values today are `defaults`. */
export function decode(
  text: string,
  defaults: Defaults,
  migrations: readonly Migration[] = allMigrations,
): Repaired {
  const entries = [...new URLSearchParams(text)].filter(([key]) => !isForeign(key));
  const { version, repairs } = readVersion(entries, versionAfter(migrations));
  const migrated = migrations.slice(version - 1).reduce(
    (old, migrate) => migrate(old),
    entries.filter(([key]) => key !== 'v'),
  );
  const repaired = repair(
    migrated.map(([id, value]) => [id, readValue(id, value)]),
    defaults,
  );
  return { scenario: repaired.scenario, repairs: [...repairs, ...repaired.repairs] };
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

function query(entries: readonly (readonly [string, string])[]): string {
  const version = String(versionAfter(allMigrations));
  const write = ([key, value]: readonly [string, string]): string =>
    `${encodeURIComponent(key)}=${encodeURIComponent(value)}`;
  return [...entries, ['v', version] as const].map(write).join('&');
}

/** A version that is missing or unknown is read as the latest; the latter is reported. */
function readVersion(
  entries: readonly (readonly [string, string])[],
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
