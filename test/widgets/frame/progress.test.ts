import { expect, test } from 'vitest';
import { progressOf } from '#widgets/frame/progress.ts';

const stages = [
  { id: 'why', minutes: 5 },
  { id: 'listen', minutes: 7 },
  { id: 'match', minutes: 11 },
];

test('nothing begun: all is left, and nothing is offered', () => {
  expect(progressOf(stages, { read: [], last: null })).toEqual({ left: 23, next: null });
});

test('goes on where the reader stopped, read before or not', () => {
  const last = { page: 'listen', block: 4 };
  const next = { id: 'listen', how: 'resume' };
  expect(progressOf(stages, { read: ['why'], last })).toEqual({ left: 18, next });
  expect(progressOf(stages, { read: ['listen'], last })).toEqual({ left: 16, next });
});

test('else at the first unread page after the last one read, then at those skipped', () => {
  const next = (read: string[]) => progressOf(stages, { read, last: null }).next;
  expect(next(['why'])).toEqual({ id: 'listen', how: 'next' });
  expect(next(['listen'])).toEqual({ id: 'match', how: 'next' });
  expect(next(['match'])).toEqual({ id: 'why', how: 'next' });
});

test('all read: nothing is left, nothing is offered', () => {
  const read = ['why', 'listen', 'match'];
  expect(progressOf(stages, { read, last: null })).toEqual({ left: 0, next: null });
});

test('a page that is no longer there is forgotten', () => {
  const last = { page: 'gone', block: 4 };
  expect(progressOf(stages, { read: ['gone'], last })).toEqual({ left: 23, next: null });
});
