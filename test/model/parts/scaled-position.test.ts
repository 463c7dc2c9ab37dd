import { expect, test } from 'vitest';
import { scaledPosition } from '#model/parts/scaled-position.ts';

test('is the observed position at cover 1', () => {
  for (const seen of [-3, 0, 1, 40])
    expect(scaledPosition(seen, { cover: 1, usual: 2, added: 0 })).toBe(seen);
});

test('never falls when cover rises', () => {
  for (const seen of [-3, 0, 1, 40]) {
    for (const usual of [0, 0.3, 5]) {
      let last = -Infinity;
      for (let cover = 0.1; cover < 6; cover += 0.1) {
        const moved = scaledPosition(seen, { cover, usual, added: 0 });
        expect(moved).toBeGreaterThanOrEqual(last);
        last = moved;
      }
    }
  }
});

// A part with no piece today and a third of a piece of usual cover: one piece at cover 4.
test('starts to hold a slow part once its cover is worth a piece', () => {
  expect(scaledPosition(0, { cover: 4, usual: 1 / 3, added: 0 })).toBeCloseTo(1, 12);
});

test('leaves pieces owed alone when cover is cut', () => {
  expect(scaledPosition(-2, { cover: 0.5, usual: 1, added: 0 })).toBe(-2);
});

test('follows a longer lead time by the demand it adds', () => {
  expect(scaledPosition(4, { cover: 1, usual: 0, added: 1.5 })).toBe(5.5);
});
