import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Pin, Pins } from '#scenario/pins.ts';
import { createStore, type Store } from '#scenario/store.ts';

/** What `now` shows: the last pin, else the page's start. */
export interface Now {
  /** null = the page's start. */
  readonly pin: string | null;
  readonly scenario: Scenario;
  readonly results: Results;
}

/**
 * Follows the pins; those whose results are not known are studied, and `now` waits for its own.
 *
 * @param study  results of scenarios, in their order; null when another is asked meanwhile
 */
export function createNow(
  start: { readonly scenario: Scenario; readonly results: Results },
  pins: Pins,
  study: (scenarios: readonly Scenario[]) => Promise<readonly Results[] | null>,
): Store<Now> {
  const atStart: Now = { pin: null, scenario: start.scenario, results: start.results };
  const now = createStore(atStart);
  pins.list.subscribe((list) => {
    const last = list.at(-1);
    if (!last) now.set(atStart);
    else if (last.results) {
      now.set({ pin: last.name, scenario: last.scenario, results: last.results });
    }
    const unknown = list.filter(({ results }) => results === null);
    if (unknown.length > 0) void learn(unknown);
  });

  async function learn(unknown: readonly Pin[]): Promise<void> {
    const results = await study(unknown.map(({ scenario }) => scenario)).catch(() => null);
    if (results === null) return;
    pins.set(
      pins.list.get().map((pin) => {
        const found = results[unknown.indexOf(pin)];
        return found ? { ...pin, results: found } : pin;
      }),
    );
  }
  return now;
}
