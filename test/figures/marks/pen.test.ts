import { expect, test } from 'vitest';
import { drawIn } from '#figures/marks/pen.ts';
import { newDocument } from '../draw.ts';

function group(): Element {
  return newDocument().createElementNS('http://www.w3.org/2000/svg', 'g');
}

function put(parent: Element, keys: readonly string[]): void {
  drawIn(parent, (pen) => keys.forEach((key) => pen.put('path', key, { d: `M${key}` })));
}

const keysOf = (parent: Element) => [...parent.children].map((node) => node.getAttribute('data-k'));

test('keeps what is put again, makes what is new, removes what is gone, in the order put', () => {
  const parent = group();
  put(parent, ['a', 'b', 'c']);
  const [a, , c] = parent.children;
  put(parent, ['c', 'd', 'a']);
  expect(keysOf(parent)).toEqual(['c', 'd', 'a']);
  expect(parent.children[0]).toBe(c);
  expect(parent.children[2]).toBe(a);
});

test('rounds to one decimal and never writes minus zero', () => {
  const parent = group();
  drawIn(parent, (pen) => pen.put('line', 'a', { x1: 1.23456, x2: -0.0001, y1: null }));
  const [line] = parent.children;
  expect(['x1', 'x2', 'y1'].map((name) => line?.getAttribute(name))).toEqual(['1.2', '0', null]);
});

test('refuses a coordinate that is no number', () => {
  expect(() => drawIn(group(), (pen) => pen.put('line', 'a', { x1: NaN }))).toThrow(
    'coordinate must be finite; got NaN',
  );
});
