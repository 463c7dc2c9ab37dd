import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { effectPoint, type EffectPoint } from '#figures/effect/effect-point.ts';
import { createEffectQueue } from '#widgets/effects/effect-queue.ts';
import { moved, start } from '../fixtures/figures/results.ts';
import { smallPage } from './small-page.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function queue() {
  const small = smallPage('');
  const told: Record<string, readonly EffectPoint[]> = {};
  const made = createEffectQueue(small.page);
  const want = (id: string, ...hours: readonly number[]) =>
    made.want(
      id,
      hours.map((cutoffHour) => ({ cutoffHour })),
      (points) => (told[id] = points),
    );
  return { ...small, ...made, want, told };
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('one scenario at a time, each a study of its own', async () => {
  const { want, studies, told } = queue();
  want('a', 14, 16);
  await pass(600);
  expect(studies).toEqual([[{ cutoffHour: 14 }], [{ cutoffHour: 16 }]]);
  expect(told['a']).toEqual([effectPoint(moved), effectPoint(moved)]);
});

test('nothing is asked while the hand moves, nor before the scenario in force is answered', async () => {
  const { want, page, studies, answer, told } = queue();
  page.change({ cutoffHour: 18 });
  want('a', 14);
  await pass(300);
  page.change({ cutoffHour: 19 });
  await pass(400);
  expect(studies).toEqual([]);
  await pass(5000);
  expect(studies).toEqual([]);
  await answer(start);
  await pass(600);
  expect(studies).toEqual([[{ cutoffHour: 14 }]]);
  expect(told['a']).toHaveLength(1);
});

test('what is dropped or replaced on the way is not told', async () => {
  const { want, drop, page, studies, told } = queue();
  page.change({ cutoffHour: 18 });
  want('a', 14, 16);
  want('b', 15);
  drop('b');
  want('a', 17);
  page.change({});
  await pass(1200);
  expect(studies).toEqual([[{ cutoffHour: 17 }]]);
  expect(Object.keys(told)).toEqual(['a']);
});

test('a scenario known is not asked again', async () => {
  const { want, studies, told } = queue();
  want('a', 14);
  await pass(600);
  want('b', 14);
  await pass(600);
  expect(studies).toHaveLength(1);
  expect(told['b']).toEqual(told['a']);
});

test('a place the model refuses is unknown, the others are not', async () => {
  const { want, page, told } = queue();
  const study = vi.spyOn(page.engine(), 'study');
  study.mockRejectedValueOnce(new Error('refused'));
  want('a', 14, 16);
  await pass(1200);
  expect(told['a']?.[0]).toEqual([null, null, null, null]);
  expect(told['a']?.[1]).toEqual(effectPoint(moved));
});
