import { describe, expect, test } from 'vitest';
import { premiumShare } from '#model/matching/match-rows.ts';
import { repair } from '#scenario/repair.ts';
import { namedSet, setNames } from '#scenario/sets.ts';
import { evaluate } from '#model/evaluate.ts';
import { corvane } from '../fixtures/corvane.ts';

const today = evaluate(corvane, {});
const defaults = today.values;

describe.each(setNames)('%s', (name) => {
  const set = namedSet(name, corvane);

  test('moves levers of the register, to values they may take', () => {
    expect(repair(Object.entries(set), defaults)).toEqual({ scenario: set, repairs: [] });
  });

  test('moves the results of today', () => {
    expect(evaluate(corvane, set).scenario).not.toEqual(today.scenario);
  });
});

test('promise less leaves four clients in ten with a premium offer', () => {
  expect(premiumShare(corvane, namedSet('promise-less', corvane))).toBeCloseTo(0.4, 2);
});
