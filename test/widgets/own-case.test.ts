import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eraseOwn, keepOwn, lifetime, readOwn, timeLeft } from '#widgets/own-case.ts';
import { ownCase } from '../fixtures/own-case.ts';
import { fakeStorage, type FakeStorage } from './fake-storage.ts';

let storage: FakeStorage;
beforeEach(() => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  storage = fakeStorage();
});
afterEach(() => {
  expect(storage.open()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what is kept is read again on the same visit, from page to page', async () => {
  await keepOwn(ownCase);
  expect(await readOwn()).toMatchObject(ownCase);
  expect(timeLeft()).toBe(lifetime);
  expect(JSON.parse(storage.local.get('own-case') ?? '')).toMatchObject({
    name: 'Perle',
    visit: storage.session.get('visit'),
    until: lifetime,
  });
});

test('another visit does not read it', async () => {
  await keepOwn(ownCase);
  storage.newVisit();
  expect(timeLeft()).toBe(0);
  expect(await readOwn()).toBeNull();
});

test('after twelve hours it is gone', async () => {
  await keepOwn(ownCase);
  vi.setSystemTime(lifetime - 1);
  expect(await readOwn()).not.toBeNull();
  vi.setSystemTime(lifetime);
  expect(timeLeft()).toBe(0);
  expect(await readOwn()).toBeNull();
});

test('erased, nothing of it stays', async () => {
  await keepOwn(ownCase);
  await eraseOwn();
  expect(storage.kept()).toBeNull();
  expect([...storage.local.keys()]).toEqual([]);
  expect(await readOwn()).toBeNull();
});

test('a second one takes the place of the first', async () => {
  await keepOwn(ownCase);
  await keepOwn({ ...ownCase, name: 'Autre' });
  expect(storage.kept()?.size).toBe(1);
  expect((await readOwn())?.name).toBe('Autre');
});

test('a browser that keeps nothing is told of, and no page is marked', async () => {
  storage.refuse();
  await expect(keepOwn(ownCase)).rejects.toThrow('quota');
  expect(storage.local.size).toBe(0);
});
