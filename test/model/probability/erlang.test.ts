import { expect, test } from 'vitest';
import { erlangB, erlangC } from '#model/probability/erlang.ts';
import { near } from '../near.ts';

// By hand, load 2 on 3 servers: B = (8/6) / (1 + 2 + 2 + 8/6) = 4/19; C = 3B / (3 − 2 + 2B) = 4/9.
test('gives the values of the definition', () => {
  near(erlangB(2, 3), 4 / 19);
  near(erlangC(2, 3), 4 / 9);
  near(erlangC(0.5, 1), 0.5);
});

test('makes wait more than it would turn away, and less with each server', () => {
  for (const load of [0.1, 3, 40, 500]) {
    let last = 1;
    for (let c = Math.floor(load) + 1; c < load + 12; c++) {
      expect(erlangC(load, c)).toBeGreaterThan(erlangB(load, c));
      expect(erlangC(load, c)).toBeLessThan(last);
      last = erlangC(load, c);
    }
  }
});

test('says which load it refuses', () => {
  expect(() => erlangC(3, 3)).toThrow('offered load must be below 3 servers; got 3');
  expect(() => erlangB(-1, 3)).toThrow('offered load must be a number ≥ 0; got -1');
  expect(() => erlangB(1, 0.5)).toThrow('servers must be a whole number ≥ 0; got 0.5');
});
