import { createEngine, type Engine } from '#engine/engine.ts';
import { startWorker } from '#engine/start-worker.ts';
import type { Format } from '#figures/figure.ts';
import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import { createAddress, type Place } from '#scenario/address.ts';
import { createHistory } from '#scenario/history.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { createStore } from '#scenario/store.ts';
import type { OwnCase } from './own-case.ts';
import type { Page } from './page.ts';
import type { StartState } from './start-state.ts';

/** The model beside the page: started once, at the first ask. */
function onceEngine(create: () => Engine, onPending: (pending: boolean) => void): () => Engine {
  let engine: Engine | undefined;
  return () => {
    if (!engine) {
      engine = create();
      engine.pending.subscribe(onPending);
    }
    return engine;
  };
}

interface Created {
  readonly page: Page;
  /** The address has been read: what is moved before would be lost. */
  readonly opened: Promise<void>;
  /** The scenario in force has been answered, or another has taken its place. */
  readonly computed: () => Promise<void>;
}

/** Scenario, results and engine of one page, tied together. */
export function createPage(
  state: StartState,
  labels: Readonly<Record<string, string>>,
  format: Format,
  {
    onPending,
    own = null,
    create = () => createEngine(() => startWorker(own?.packed)),
    place,
  }: {
    readonly onPending: (pending: boolean) => void;
    readonly own?: OwnCase | null;
    readonly create?: () => Engine;
    readonly place?: Place;
  },
): Created {
  const { results: built, named, defaults, start } = state;
  const begin = named[start] ?? {};
  const scenario = createStore<Scenario>(begin);
  const results = createStore<Results>(built);
  const failed = createStore(false);
  let answered = begin;
  const engine = onceEngine(create, onPending);
  const history = createHistory(scenario);
  const address = createAddress(scenario, { defaults, named, start: begin }, place);

  async function compute(next: Scenario): Promise<void> {
    const answer = sameScenario(next, begin)
      ? built
      : await engine()
          .evaluate(next)
          .catch(() => 'refused' as const);
    if (scenario.get() !== next || answer === null) return;
    failed.set(answer === 'refused');
    if (answer === 'refused') return;
    answered = next;
    results.set(answer);
  }
  let computed: Promise<void> = Promise.resolve();
  scenario.subscribe((next) => {
    computed = compute(next);
  });

  const page: Page = {
    format,
    labels,
    own,
    start: { name: start, scenario: begin, results: built },
    named,
    defaults,
    scenario,
    results,
    isFresh: () => answered === scenario.get(),
    history,
    touched: createStore(false),
    failed,
    repairs: address.repairs,
    engine,
    change: (next, drag) => history.change(next, drag),
    choose(next) {
      if (sameScenario(next, scenario.get())) return;
      void address.settle();
      history.change(next);
      void address.push();
    },
    settle: () => void address.settle(),
  };
  return { page, opened: address.read(), computed: () => computed };
}
