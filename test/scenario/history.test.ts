import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '#model/scenario.ts';
import { createHistory } from '#scenario/history.ts';
import { createStore, type Store } from '#scenario/store.ts';
import { anyScenario } from './any-scenario.ts';

const begin = (): { store: Store<Scenario>; history: ReturnType<typeof createHistory> } => {
  const store = createStore<Scenario>({});
  return { store, history: createHistory(store) };
};

test('one drag is one step', () => {
  const { store, history } = begin();
  history.change({ cutoffHour: 17 });
  const drag = Symbol('drag');
  for (const serviceTarget of [0.9, 0.91, 0.92]) {
    history.change({ cutoffHour: 17, serviceTarget }, drag);
  }
  expect(history.steps.get()).toEqual({ undo: 2, redo: 0 });
  history.undo();
  expect(store.get()).toEqual({ cutoffHour: 17 });
  history.undo();
  expect(store.get()).toEqual({});
});

test('an answer that comes after its drag belongs to it; another drag does not', () => {
  const { history } = begin();
  history.change({ cutoffHour: 17 }, 'first');
  history.change({ cutoffHour: 18 }, 'first');
  history.change({ cutoffHour: 19 }, 'second');
  expect(history.steps.get().undo).toBe(2);
});

test('a drag that went on after an undo is a new step', () => {
  const { store, history } = begin();
  history.change({ cutoffHour: 17 }, 'drag');
  history.undo();
  history.change({ cutoffHour: 18 }, 'drag');
  history.undo();
  expect(store.get()).toEqual({});
});

test('a change to the same scenario is none', () => {
  const { history } = begin();
  history.change({});
  expect(history.steps.get()).toEqual({ undo: 0, redo: 0 });
});

test('keeps the last fifty steps', () => {
  const { store, history } = begin();
  for (let horizonMonths = 1; horizonMonths <= 60; horizonMonths++)
    history.change({ horizonMonths });
  expect(history.steps.get().undo).toBe(50);
  for (let step = 0; step < 60; step++) history.undo();
  expect(store.get()).toEqual({ horizonMonths: 10 });
});

test('a change forgets what was undone', () => {
  const { store, history } = begin();
  history.change({ cutoffHour: 17 });
  history.undo();
  history.change({ cutoffHour: 18 });
  history.redo();
  expect(store.get()).toEqual({ cutoffHour: 18 });
});

test('undoing and redoing as often comes back to the same place', () => {
  fc.assert(
    fc.property(fc.array(anyScenario, { maxLength: 20 }), fc.nat(20), (changes, times) => {
      const { store, history } = begin();
      for (const scenario of changes) history.change(scenario);
      const last = store.get();
      const steps = Math.min(times, history.steps.get().undo);
      for (let step = 0; step < steps; step++) history.undo();
      for (let step = 0; step < steps; step++) history.redo();
      expect(store.get()).toEqual(last);
      expect(history.steps.get().redo).toBe(0);
    }),
  );
});
