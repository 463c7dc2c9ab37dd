import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Json, Notes } from './notes.ts';
import { createStore, type Store } from './store.ts';
import { decode, encode, type Known } from './url.ts';

export const mostPins = 4;
export const longestName = 60;

/** A scenario the reader has set aside under a name. */
export interface Pin {
  readonly name: string;
  readonly scenario: Scenario;
  /** null until they are computed: the model or the case has changed since, or the pin came from a file. */
  readonly results: Results | null;
}

/** Up to four, in the order they were pinned; the last one is what `now` shows. */
export interface Pins {
  readonly list: Store<readonly Pin[]>;
  /** A fifth is left out: whoever offers it asks first. */
  set(pins: readonly Pin[]): void;
}

const key = 'pins';

/**
 * Kept among the notes: each scenario as an address writes it, so that it is repaired and migrated alike.
 *
 * @param edition  results kept under another are not trusted; null = none are kept
 */
export function createPins(notes: Notes, known: Known, edition: string | null): Pins {
  const list = createStore<readonly Pin[]>([]);
  let written: string | undefined;
  notes.subscribe(key, (value) => {
    if (JSON.stringify(value) !== written) list.set(readPins(value, known, edition));
  });
  return {
    list,
    set(pins) {
      const next = pins.slice(0, mostPins);
      const value = next.length === 0 ? undefined : writePins(next, edition);
      written = JSON.stringify(value);
      list.set(next);
      notes.set(key, value);
    },
  };
}

function writePins(pins: readonly Pin[], edition: string | null): Json {
  return {
    edition,
    pins: pins.map(({ name, scenario, results }) => ({
      name,
      query: encode(scenario),
      // Plain data by contract: it has come through a worker's message.
      results: edition === null ? null : (results as unknown as Json),
    })),
  };
}

function readPins(value: unknown, { defaults, named }: Known, edition: string | null): Pin[] {
  if (!isObject(value) || !Array.isArray(value['pins'])) return [];
  const isSame = edition !== null && value['edition'] === edition;
  return value['pins'].filter(isObject).flatMap(({ name, query, results }): Pin[] => {
    if (typeof name !== 'string' || typeof query !== 'string') return [];
    const { scenario } = decode(query, { defaults, ...(named && { named }) });
    return [{ name, scenario, results: isSame ? ((results ?? null) as Results | null) : null }];
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
