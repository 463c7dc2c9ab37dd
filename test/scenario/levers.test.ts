import { expect, test } from 'vitest';
import { assumptions, measuredLevers, policyToday, stockPolicies } from '#model/assumptions.ts';
import { isLegal } from '#scenario/legal.ts';
import { lever, leverOrder, levers } from '#scenario/levers.ts';

test('every assumption of the model is a lever, with the same value today', () => {
  for (const [id, value] of Object.entries(assumptions)) expect(lever(id)?.default).toBe(value);
});

test('what the model reads from the case has no other default', () => {
  for (const id of measuredLevers) expect(lever(id)?.default).toBe('case');
});

test('ranges are whole numbers of steps and hold the value of today', () => {
  for (const entry of levers.filter(({ kind }) => kind !== 'choice')) {
    const steps = (entry.max - entry.min) / entry.step;
    expect(steps, entry.id).toBeCloseTo(Math.round(steps), 9);
    expect(entry.bigStep / entry.step, entry.id).toBeGreaterThan(1);
    if (typeof entry.default === 'number') expect(isLegal(entry, entry.default)).toBe(true);
  }
});

test('a choice starts from one of its options, and takes nothing else', () => {
  const policy = lever('stockPolicy')!;
  expect(policy.default).toBe(policyToday);
  for (const option of stockPolicies) expect(isLegal(policy, option)).toBe(true);
  for (const other of ['', 'Cover', 1, ['cover']]) expect(isLegal(policy, other)).toBe(false);
});

test('ids are unique, members of a family share its entry', () => {
  expect(new Set(levers.map(({ id }) => id)).size).toBe(levers.length);
  expect(lever('match.G1')).toBe(lever('match.{segment}'));
  expect(lever('match.')).toBeUndefined();
  expect(lever('matching')).toBeUndefined();
  expect(leverOrder('serviceTarget')).toBe(0);
  expect(leverOrder('nothing')).toBe(-1);
});
