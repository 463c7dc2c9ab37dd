import { createEngine, type Engine } from '#engine/engine.ts';
import { startWorker } from '#engine/start-worker.ts';
import type { Format } from '#figures/figure.ts';
import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import { createAddress, type Place } from '#scenario/address.ts';
import { createNotes, ownNotes, type Shelf } from '#scenario/notes.ts';
import { createPins } from '#scenario/pins.ts';
import { createHistory } from '#scenario/history.ts';
import { sameScenario } from '#scenario/scenario.ts';
import { createStore } from '#scenario/store.ts';
import type { OwnCase } from './own-case.ts';
import { createNow } from './page-now.ts';
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
    shelf,
  }: {
    readonly onPending: (pending: boolean) => void;
    readonly own?: OwnCase | null;
    readonly create?: () => Engine;
    readonly place?: Place;
    readonly shelf?: Shelf;
  },
): Created {
  const { results: built, named, defaults, start, edition } = state;
  const begin = named[start] ?? {};
  const scenario = createStore<Scenario>(begin);
  const results = createStore<Results>(built);
  const failed = createStore(false);
  let answered = begin;
  const engine = onceEngine(create, onPending);
  const history = createHistory(scenario);
  const known = { defaults, named };
  const address = createAddress(scenario, { ...known, start: begin }, place);
  // What is written on the reader's own case goes with it.
  const notes = createNotes(own ? ownNotes : 'notes', shelf);
  const pins = createPins(notes, known, edition);
  const now = createNow({ scenario: begin, results: built }, pins, (scenarios) =>
    engine().study('pins', scenarios),
  );

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
    now,
    pins,
    notes,
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
    written: () => address.settle(),
  };
  return { page, opened: address.read(), computed: () => computed };
}
