import { expect, test } from 'vitest';
import { createPlayback } from '#widgets/playback.ts';

test('waits on the last frame, plays from the first, stops at the end and does not loop', () => {
  const playback = createPlayback(9);
  expect([playback.at(), playback.isPlaying()]).toEqual([8, false]);
  playback.play();
  expect([playback.at(), playback.isPlaying()]).toEqual([0, true]);
  expect(playback.advance(500, 1)).toBe(true);
  expect(playback.at()).toBe(4);
  playback.advance(10_000, 1);
  expect([playback.at(), playback.isPlaying()]).toEqual([8, false]);
  expect(playback.advance(1000, 1)).toBe(false);
});

test('plays at its pace however often it is asked, and faster when told', () => {
  const playback = createPlayback(1000);
  playback.seek(0);
  playback.play();
  for (let k = 0; k < 60; k += 1) playback.advance(1000 / 60, 1);
  expect(playback.at()).toBeGreaterThanOrEqual(7);
  expect(playback.at()).toBeLessThanOrEqual(8);
  playback.seek(0);
  playback.play();
  playback.advance(1000, 4);
  expect(playback.at()).toBe(32);
});

test('a step or a hand on the slider pauses it, inside its frames', () => {
  const playback = createPlayback(5);
  playback.play();
  playback.step(1);
  expect([playback.at(), playback.isPlaying()]).toEqual([1, false]);
  playback.step(-7);
  expect(playback.at()).toBe(0);
  playback.seek(99);
  expect(playback.at()).toBe(4);
});

test('another history keeps the place, and the end stays the end', () => {
  const playback = createPlayback(1);
  playback.setFrames(158);
  expect(playback.at()).toBe(157);
  playback.seek(40);
  playback.setFrames(100);
  expect(playback.at()).toBe(40);
  playback.setFrames(20);
  expect(playback.at()).toBe(19);
});

test('a single frame does not play', () => {
  const playback = createPlayback(1);
  playback.play();
  expect(playback.isPlaying()).toBe(false);
});
