import { tornado as tornadoOf, type TornadoRow } from '#model/bands/tornado.ts';
import type { Case } from '#model/case.ts';
import { evaluate } from '#model/evaluate.ts';
import { minus } from '#model/nullable.ts';
import type { Scenario } from '#model/scenario.ts';
import { uncertainEntries } from '#scenario/uncertain-entries.ts';

/** Number → what each uncertain entry does to its change, largest first; and the change as it stands. */
export interface TornadoRead {
  readonly rows: Readonly<Record<string, readonly TornadoRow[]>>;
  readonly now: Readonly<Record<string, number | null>>;
}

const numbers = ['margin', 'stock', 'service', 'cost'] as const;

/**
 * How far each uncertain entry moves the change from today to the scenario, over its own range, both under it.
 *
 * Bound: 2 + 4 × entries evaluations, two at a time.
 */
export function* tornado(
  of: Case,
  scenario: Scenario,
): Generator<undefined, TornadoRead, undefined> {
  const entries = uncertainEntries(evaluate(of, {}).values).filter(({ id }) => !(id in scenario));
  const change = (drawn: Scenario) => {
    const [from, to] = [evaluate(of, drawn), evaluate(of, { ...scenario, ...drawn })];
    return Object.fromEntries(
      numbers.map((name) => [name, minus(to.scenario[name], from.scenario[name])]),
    );
  };
  const keyOf = (drawn: Readonly<Record<string, number>>) =>
    JSON.stringify(entries.map(({ id }) => drawn[id]));
  const usual = Object.fromEntries(entries.map((entry) => [entry.id, entry.default]));
  const found = new Map<string, Record<string, number | null>>();
  const now = change({});
  found.set(keyOf(usual), now);
  for (const { id, low, high } of entries) {
    for (const end of [low, high]) {
      yield;
      found.set(keyOf({ ...usual, [id]: end }), change({ [id]: end }));
    }
  }
  return { now, rows: tornadoOf((drawn) => found.get(keyOf(drawn)) ?? now, entries) };
}
