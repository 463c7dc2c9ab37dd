import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Scenario } from '#model/scenario.ts';
import { createAddress, type Place } from '#scenario/address.ts';
import { deflate } from '#scenario/deflate.ts';
import { createStore } from '#scenario/store.ts';
import { defaults } from './any-scenario.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A browser's address: one query, and what was written. */
function place(query = ''): Place & { written: string[]; goBack(to: string): void } {
  let current = query;
  let listener = (): void => undefined;
  const written: string[] = [];
  return {
    written,
    query: () => current,
    write(next, how) {
      current = next;
      written.push(`${how} ${next}`);
    },
    onReturn(asked) {
      listener = asked;
      return () => (listener = () => undefined);
    },
    goBack(to) {
      current = to;
      listener();
    },
  };
}

test('the address goes to the store, its repairs are said, nothing is written', async () => {
  const scenario = createStore<Scenario>({});
  const at = place('?cutoffHour=25&v=1');
  const address = createAddress(scenario, { defaults }, at);
  await address.read();
  expect(scenario.get()).toEqual({ cutoffHour: 20 });
  expect(address.repairs.get()).toEqual([{ id: 'cutoffHour', got: '25', used: '20' }]);
  await vi.runAllTimersAsync();
  expect(at.written).toEqual([]);
});

test('a drag rewrites the address four times a second, and at its end', async () => {
  const scenario = createStore<Scenario>({});
  const at = place('?v.axis=cost');
  const address = createAddress(scenario, { defaults }, at);
  for (let move = 1; move <= 100; move++) {
    scenario.set({ horizonMonths: move });
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(at.written.length).toBeGreaterThanOrEqual(3);
  expect(at.written.length).toBeLessThanOrEqual(4);
  await address.settle();
  expect(at.written.at(-1)).toBe('replace horizonMonths=100&v=1&v.axis=cost');
  await vi.runAllTimersAsync();
  expect(new Set(at.written).size).toBe(at.written.length);
});

test('a named change pushes, the one before stays behind it', async () => {
  const scenario = createStore<Scenario>({});
  const at = place();
  const address = createAddress(scenario, { defaults }, at);
  scenario.set({ cutoffHour: 18 });
  await address.settle();
  scenario.set({});
  await address.push();
  expect(at.written).toEqual(['replace cutoffHour=18&v=1', 'push ']);
});

test('back brings its scenario, and what was about to be written is not', async () => {
  const scenario = createStore<Scenario>({});
  const at = place();
  createAddress(scenario, { defaults }, at);
  scenario.set({ cutoffHour: 18 });
  at.goBack('serviceTarget=0.95&v=1');
  await vi.runAllTimersAsync();
  expect(scenario.get()).toEqual({ serviceTarget: 0.95 });
  expect(at.written).toEqual([]);
});

test('back while the address is being packed wins', async () => {
  const scenario = createStore<Scenario>({});
  const at = place();
  const address = createAddress(scenario, { defaults }, at);
  scenario.set({ cutoffHour: 18 });
  const writing = address.settle();
  at.goBack('serviceTarget=0.95&v=1');
  await writing;
  await vi.runAllTimersAsync();
  expect(at.written).toEqual([]);
  expect(scenario.get()).toEqual({ serviceTarget: 0.95 });
});

test('back twice leads to the second place, however long the first takes to unpack', async () => {
  vi.useRealTimers();
  const scenario = createStore<Scenario>({});
  const at = place(`z=${await deflate('{"cutoffHour":18}')}&v=1`);
  const address = createAddress(scenario, { defaults }, at);
  const first = address.read();
  at.goBack('serviceTarget=0.95&v=1');
  await first;
  expect(scenario.get()).toEqual({ serviceTarget: 0.95 });
});

test('stopped, it neither writes nor reads', async () => {
  const scenario = createStore<Scenario>({});
  const at = place();
  const address = createAddress(scenario, { defaults }, at);
  scenario.set({ cutoffHour: 18 });
  address.stop();
  scenario.set({ cutoffHour: 19 });
  at.goBack('serviceTarget=0.95');
  await vi.runAllTimersAsync();
  expect(at.written).toEqual([]);
  expect(scenario.get()).toEqual({ cutoffHour: 19 });
});
