import { expect, test } from 'vitest';
import { answer, type Skills } from '#engine/answer.ts';
import { tinyCase } from '../fixtures/model/tiny-case.ts';
import { resultsOf } from './fake-worker.ts';

const skills: Skills = {
  evaluate(_, scenario) {
    if (scenario['cutoffHour'] === 99) throw new RangeError('cutoffHour must be 14 to 20; got 99');
    return resultsOf(scenario);
  },
  gestures: { premiumShare: (company, scenario, value) => ({ ...scenario, [company.id]: value }) },
  read: (_, { name }) => ({ kind: 'reading', value: name }),
};

test('evaluates a scenario of the case', () => {
  expect(answer(tinyCase, { kind: 'evaluate', scenario: { cutoffHour: 18 } }, skills)).toEqual({
    kind: 'results',
    results: resultsOf({ cutoffHour: 18 }),
  });
});

test('resolves a gesture', () => {
  const ask = { kind: 'gesture', gesture: 'premiumShare', value: 0.3, scenario: {} } as const;
  expect(answer(tinyCase, ask, skills)).toEqual({ kind: 'scenario', scenario: { tiny: 0.3 } });
});

test('answers by an error what the model refuses or the register has not', () => {
  expect(answer(tinyCase, { kind: 'evaluate', scenario: { cutoffHour: 99 } }, skills)).toEqual({
    kind: 'error',
    message: 'cutoffHour must be 14 to 20; got 99',
  });
  for (const gesture of ['offerCount', 'toString']) {
    expect(answer(tinyCase, { kind: 'gesture', gesture, value: 3, scenario: {} }, skills)).toEqual({
      kind: 'error',
      message: `gesture must be in the register; got ${gesture}`,
    });
  }
});

test('reads', () => {
  const ask = { kind: 'read', name: 'whale', scenario: {}, view: {} } as const;
  expect(answer(tinyCase, ask, skills)).toEqual({ kind: 'reading', value: 'whale' });
});
