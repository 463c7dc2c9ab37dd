import { expect, test } from 'vitest';
import { farFrom, nearest } from '#widgets/nearest-mark.ts';

function mark(left: number, top: number, width: number, height: number): Element {
  const box = { left, top, width, height, right: left + width, bottom: top + height };
  return { getBoundingClientRect: () => box } as Element;
}

test('a point inside a box is no way from it, a point beside as far as it is', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 };
  expect(farFrom(box, 15, 15)).toBe(0);
  expect(farFrom(box, 23, 24)).toBe(5);
});

test('a pointer means the nearest mark within reach, and of two the smaller', () => {
  const [row, dot, other] = [mark(0, 0, 100, 20), mark(40, 8, 4, 4), mark(0, 100, 10, 10)];
  const marks = [row, dot, other];
  expect(nearest(marks, 41, 9, 14)).toBe(dot);
  expect(nearest(marks, 90, 10, 14)).toBe(row);
  expect(nearest(marks, 15, 105, 14)).toBe(other);
  expect(nearest(marks, 60, 60, 14)).toBeNull();
});
