import type { Scenario } from '#model/scenario.ts';
import type { Repair } from './repair.ts';
import { createStore, type Store } from './store.ts';
import { decode, encodeShort, expand, isForeign, type Known } from './url.ts';

/** Browsers refuse or slow down pages that rewrite their address more often. Milliseconds. */
const BETWEEN_WRITES = 250;

/** What of the browser's address is needed: its query, and to be told of back and forward. */
export interface Place {
  query(): string;
  write(query: string, how: 'replace' | 'push'): void;
  onReturn(listener: () => void): () => void;
}

export interface Address {
  /** The address's scenario goes to the store, now and at each back or forward. */
  read(): Promise<void>;
  /** End of a drag: the address is rewritten now. */
  settle(): Promise<void>;
  /** The scenario in the store has a name: back leads to the one before. */
  push(): Promise<void>;
  /** What the last reading had to repair. */
  readonly repairs: Store<readonly Repair[]>;
  stop(): void;
}

/** Keeps the address and the store of the scenario the same; the page calls `read` once to begin with. */
export function createAddress(
  scenario: Store<Scenario>,
  known: Known,
  place: Place = browserPlace(),
): Address {
  const repairs = createStore<readonly Repair[]>([]);
  /** What the address says. */
  let said = scenario.get();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let readings = 0;
  /** Packing takes time: writes wait for each other, so that the last one wins. */
  let writes = Promise.resolve();

  async function read(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const reading = ++readings;
    const found = decode(await expand(place.query()), known);
    if (reading !== readings) return;
    said = found.scenario;
    repairs.set(found.repairs);
    scenario.set(found.scenario);
  }

  function write(how: 'replace' | 'push'): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const next = scenario.get();
    if (next === said && how === 'replace') return writes;
    said = next;
    const reading = readings;
    writes = writes.then(async () => {
      const query = await encodeShort(next, known);
      // The reader went back meanwhile: the address is no longer ours to write.
      if (reading !== readings) return;
      place.write([query, ...foreignOf(place.query())].filter(Boolean).join('&'), how);
    });
    return writes;
  }

  const stopStore = scenario.subscribe((next) => {
    if (next !== said) timer ??= setTimeout(() => void write('replace'), BETWEEN_WRITES);
  });
  const stopPlace = place.onReturn(() => void read());

  return {
    read,
    settle: () => write('replace'),
    push: () => write('push'),
    repairs,
    stop() {
      clearTimeout(timer);
      stopStore();
      stopPlace();
    },
  };
}

/** `key=value` of the keys that are no part of a scenario, as they stand. */
function foreignOf(query: string): readonly string[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => isForeign(part));
}

function browserPlace(): Place {
  return {
    query: () => location.search,
    write(query, how) {
      const url = `${location.pathname}${query && `?${query}`}${location.hash}`;
      if (how === 'push') history.pushState(null, '', url);
      else history.replaceState(history.state, '', url);
    },
    onReturn(listener) {
      addEventListener('popstate', listener);
      return () => removeEventListener('popstate', listener);
    },
  };
}
