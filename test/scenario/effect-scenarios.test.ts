import { expect, test } from 'vitest';
import { effectScenarios, valuesAlong } from '#scenario/effect-scenarios.ts';
import { withGestures } from '#scenario/gestures.ts';
import { premiumShare } from '#scenario/gestures/premium-share.ts';
import { isLegal } from '#scenario/legal.ts';
import { lever, levers } from '#scenario/levers.ts';
import { tinyCase } from '../fixtures/model/tiny-case.ts';

const named = (id: string) => {
  const found = lever(id);
  if (!found) throw new Error(`register must hold ${id}`);
  return found;
};

test('every number is looked at from end to end, on its own steps', () => {
  for (const one of levers.filter(({ kind }) => kind === 'number')) {
    const values = valuesAlong(one);
    expect([one.id, values[0], values.at(-1)]).toEqual([one.id, one.min, one.max]);
    expect(values.length).toBeLessThanOrEqual(9);
    expect(values.every((value) => isLegal(one, value))).toBe(true);
    expect([...values].sort((a, b) => a - b)).toEqual(values);
  }
  expect(valuesAlong(named('serviceTarget'))).toHaveLength(9);
});

test('all else stands; what equals today is today', () => {
  const scenario = { cutoffHour: 18, serviceTarget: 0.9 };
  const along = effectScenarios(named('serviceTarget'), scenario, { serviceTarget: 0.8 });
  expect(along[0]).toEqual({ cutoffHour: 18 });
  expect(along.at(-1)).toEqual({ cutoffHour: 18, serviceTarget: 0.995 });
});

test('its own place on the range changes nothing along it', () => {
  const along = (value: number) =>
    effectScenarios(named('holdingRate'), { holdingRate: value }, { holdingRate: 0.22 });
  expect(along(0.3)).toEqual(along(0.1));
});

test('a gesture is asked for by name, and written by its rule', () => {
  const along = effectScenarios(named('premiumShare'), { cutoffHour: 18 }, {});
  expect(along[0]).toEqual({ cutoffHour: 18, premiumShare: 0.1 });
  expect(withGestures(tinyCase, { cutoffHour: 18, premiumShare: 0.1 })).toEqual(
    premiumShare(tinyCase, { cutoffHour: 18 }, 0.1),
  );
  const plain = { cutoffHour: 18 };
  expect(withGestures(tinyCase, plain)).toBe(plain);
});
