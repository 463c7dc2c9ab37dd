import { expect, test } from 'vitest';
import { createNotes } from '#scenario/notes.ts';
import { createPins } from '#scenario/pins.ts';
import { createNow } from '#widgets/page-now.ts';
import { extreme, moved, start } from '../fixtures/figures/results.ts';
import { flush, memoryShelf } from './small-page.ts';

function begin(results: (typeof moved)[] | null = [extreme]) {
  const pins = createPins(createNotes('notes', memoryShelf()), { defaults: start.values }, 'one');
  const asked: unknown[] = [];
  const now = createNow({ scenario: {}, results: start }, pins, (scenarios) => {
    asked.push(scenarios);
    return results === null ? Promise.reject(new Error('refused')) : Promise.resolve(results);
  });
  return { pins, now, asked };
}

test('now is the page’s start, then the last pin, then the start again', () => {
  const { pins, now, asked } = begin();
  expect(now.get()).toEqual({ pin: null, scenario: {}, results: start });
  const one = { name: 'One', scenario: { cutoffHour: 17 }, results: extreme };
  const two = { name: 'Two', scenario: { cutoffHour: 18 }, results: moved };
  pins.set([one, two]);
  expect(now.get()).toEqual({ pin: 'Two', scenario: two.scenario, results: moved });
  pins.set([one]);
  expect(now.get().pin).toBe('One');
  pins.set([]);
  expect(now.get().results).toBe(start);
  expect(asked).toEqual([]);
});

test('a pin without results is computed, and only then is it now', async () => {
  const { pins, now, asked } = begin();
  pins.set([{ name: 'Old', scenario: { cutoffHour: 17 }, results: null }]);
  expect(now.get().pin).toBeNull();
  await flush();
  expect(asked).toEqual([[{ cutoffHour: 17 }]]);
  expect(now.get()).toMatchObject({ pin: 'Old', results: extreme });
});

test('one that the model refuses leaves now where it was', async () => {
  const { pins, now } = begin(null);
  pins.set([{ name: 'Old', scenario: { cutoffHour: 17 }, results: null }]);
  await flush();
  expect(now.get().results).toBe(start);
});
