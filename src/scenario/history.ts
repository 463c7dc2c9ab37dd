import type { Scenario } from '#model/scenario.ts';
import { sameScenario } from './scenario.ts';
import { createStore, type Store } from './store.ts';

const STEPS = 50;

export interface History {
  /**
   * Moves the scenario. Changes in a row that carry the same `drag` are one step: a token of its
   * own for each drag, kept by answers that come after its end.
   */
  change(next: Scenario, drag?: unknown): void;
  undo(): void;
  redo(): void;
  /** Steps that can be undone and redone. */
  readonly steps: Store<{ readonly undo: number; readonly redo: number }>;
}

/** Undo and redo over the store of the scenario: the last 50 steps, of this page and visit only. */
export function createHistory(scenario: Store<Scenario>): History {
  let past: Scenario[] = [];
  let future: Scenario[] = [];
  let lastDrag: unknown;
  const steps = createStore({ undo: 0, redo: 0 });

  function show(next: Scenario): void {
    scenario.set(next);
    steps.set({ undo: past.length, redo: future.length });
  }

  return {
    steps,
    change(next, drag) {
      const now = scenario.get();
      if (sameScenario(next, now)) return;
      const sameStep = drag !== undefined && drag === lastDrag;
      if (!sameStep) past = [...past, now].slice(-STEPS);
      lastDrag = drag;
      future = [];
      show(next);
    },
    undo() {
      const previous = past.at(-1);
      if (previous === undefined) return;
      past = past.slice(0, -1);
      future = [...future, scenario.get()];
      lastDrag = undefined;
      show(previous);
    },
    redo() {
      const next = future.at(-1);
      if (next === undefined) return;
      future = future.slice(0, -1);
      past = [...past, scenario.get()];
      lastDrag = undefined;
      show(next);
    },
  };
}
