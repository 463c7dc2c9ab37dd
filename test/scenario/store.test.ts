import { expect, test } from 'vitest';
import { createStore } from '#scenario/store.ts';

test('calls now, then at each change, until stopped', () => {
  const store = createStore(1);
  const seen: number[] = [];
  const stop = store.subscribe((value) => seen.push(value));
  store.set(2);
  store.set(2);
  stop();
  store.set(3);
  expect(seen).toEqual([1, 2]);
  expect(store.get()).toBe(3);
});

test('a listener that sets again leaves everyone with the newest value', () => {
  const store = createStore(0);
  const seen: number[] = [];
  store.subscribe((value) => {
    if (value === 1) store.set(2);
  });
  store.subscribe((value) => seen.push(value));
  store.set(1);
  expect(seen.at(-1)).toBe(2);
});
