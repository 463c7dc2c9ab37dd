import { expect, test } from 'vitest';
import { createReader } from '#engine/reader.ts';
import type { Reading } from '#model/readings.ts';
import { tinyCase } from '../fixtures/model/tiny-case.ts';

const register: Readonly<Record<string, Reading>> = {
  plain: (company, _, view) => [company.id, view['year']],
  *steps(_, scenario) {
    yield;
    yield;
    return scenario['cutoffHour'];
  },
  *broken() {
    yield;
    throw new RangeError('share must be at most 1; got 2');
  },
};
const ask = (name: string, cutoffHour = 18) =>
  ({ kind: 'read', name, scenario: { cutoffHour }, view: { year: '2026' } }) as const;

test('gives a plain reading at once, a long one step by step', () => {
  const read = createReader(register);
  expect(read(tinyCase, ask('plain'))).toEqual({ kind: 'reading', value: ['tiny', '2026'] });
  const kinds = [1, 2, 3].map(() => read(tinyCase, ask('steps')));
  expect(kinds).toEqual([{ kind: 'more' }, { kind: 'more' }, { kind: 'reading', value: 18 }]);
});

test('asked for another scenario, starts anew', () => {
  const read = createReader(register);
  read(tinyCase, ask('steps'));
  read(tinyCase, ask('steps', 20));
  read(tinyCase, ask('steps', 20));
  expect(read(tinyCase, ask('steps', 20))).toEqual({ kind: 'reading', value: 20 });
});

test('what cannot be read is an error, and the next ask starts anew', () => {
  const read = createReader(register);
  expect(read(tinyCase, ask('absent'))).toEqual({
    kind: 'error',
    message: 'reading must be in the register; got absent',
  });
  read(tinyCase, ask('broken'));
  expect(read(tinyCase, ask('broken'))).toEqual({
    kind: 'error',
    message: 'share must be at most 1; got 2',
  });
  expect(read(tinyCase, ask('broken'))).toEqual({ kind: 'more' });
});
