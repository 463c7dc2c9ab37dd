import type { Results } from '#model/results.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Store } from '#scenario/store.ts';
import { createConnection } from './connection.ts';
import { refusal, type Job } from './job.ts';
import { createPending } from './pending.ts';
import type { Answer, WorkerLike } from './protocol.ts';
import { createReads } from './reads.ts';
import { createStudies } from './studies.ts';
import { createTurns } from './turns.ts';

/** Runs the model beside the page. A promise rejects when the model refuses; it never stays open. */
export interface Engine {
  /** Null when another evaluation was asked meanwhile, or the engine stopped: the latest wins. */
  evaluate(scenario: Scenario): Promise<Results | null>;
  /** Null when the same key was asked again meanwhile, or the engine stopped. */
  study(key: string, scenarios: readonly Scenario[]): Promise<readonly Results[] | null>;
  /** A reading of the whole case; null when the same key was asked again meanwhile, or the engine stopped. */
  read(
    key: string,
    name: string,
    scenario: Scenario,
    view: Readonly<Record<string, string>>,
  ): Promise<unknown>;
  /** The scenario a gesture of the register makes; asked in a row, they are answered in order. */
  gesture(id: string, value: number, scenario: Scenario): Promise<Scenario>;
  /** True after 100 ms without the answer of an evaluation or a gesture. Studies do not count. */
  readonly pending: Store<boolean>;
  stop(): void;
}

/**
 * Starts the worker at once. It works on one scenario at a time: gestures first, then the latest
 * evaluation, then in turn one step of a reading and one scenario of a study; so that an ask waits for
 * one step or one scenario at most.
 */
export function createEngine(start: () => Promise<WorkerLike>): Engine {
  const connection = createConnection(start);
  const { pending, watch, stop: stopPending } = createPending();
  const reads = createReads();
  const studies = createStudies();
  const turns = createTurns([reads, studies]);
  const gestures: Job[] = [];
  let latest: Job | null = null;
  /** Tells the evaluation asked before that another is wanted. */
  let supersede = (): void => undefined;
  let running = false;
  let stopped = false;

  function take(): Job | undefined {
    const job = gestures.shift() ?? latest ?? turns.next();
    if (job === latest) latest = null;
    return job;
  }

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    for (let job = take(); job && !stopped; job = take()) {
      job.settle(await connection.ask(job.ask));
      // The evaluation of what a gesture made is asked next: no study goes before it.
      if (job.ask.kind === 'gesture' && gestures.length === 0) await breath();
    }
    running = false;
  }

  return {
    evaluate(scenario) {
      if (stopped) return Promise.resolve(null);
      const asked = new Promise<Results | null>((resolve, reject) => {
        const settle = (answer: Answer): void => {
          if (answer.kind === 'results') resolve(answer.results);
          else reject(refusal(answer));
        };
        latest = { ask: { kind: 'evaluate', scenario }, settle };
        supersede();
        supersede = () => resolve(null);
      });
      void run();
      return watch(asked);
    },

    study(key, scenarios) {
      if (stopped) return Promise.resolve(null);
      const asked = studies.add(key, scenarios);
      void run();
      return asked;
    },

    read(key, name, scenario, view) {
      if (stopped) return Promise.resolve(null);
      const asked = reads.add(key, { kind: 'read', name, scenario, view });
      void run();
      return asked;
    },

    gesture(id, value, scenario) {
      if (stopped) return Promise.reject(new Error('engine stopped'));
      const asked = new Promise<Scenario>((resolve, reject) => {
        const settle = (answer: Answer): void => {
          if (answer.kind === 'scenario') resolve(answer.scenario);
          else reject(refusal(answer));
        };
        gestures.push({ ask: { kind: 'gesture', gesture: id, value, scenario }, settle });
      });
      void run();
      return watch(asked);
    },

    pending,

    stop() {
      stopped = true;
      supersede();
      reads.stop();
      studies.stop();
      for (const { settle } of gestures.splice(0))
        settle({ kind: 'error', message: 'engine stopped' });
      connection.stop();
      stopPending();
    },
  };
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
