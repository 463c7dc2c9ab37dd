import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCases } from './case.ts';
import { differences } from './differences.ts';

const tolerance = { rel: 0.01, abs: 0.001 };
const passes = (want: unknown, got: unknown, allowed = tolerance, exact: string[] = []): boolean =>
  differences(want, got, allowed, exact).length === 0;

describe('the pass rule', () => {
  test('allows abs + rel × |expected|', () => {
    expect(passes({ a: -10 }, { a: -10.1 })).toBe(true);
    expect(passes({ a: -10 }, { a: -10.102 })).toBe(false);
    expect(passes({ a: 0 }, { a: 0.0009 })).toBe(true);
  });

  test('refuses what is missing, not a number, or of another shape', () => {
    for (const got of [undefined, null, NaN, Infinity, '1', [1]]) {
      expect(passes({ a: 1 }, { a: got })).toBe(false);
    }
    expect(passes({ a: [1, 2] }, { a: [1, 2, 3] })).toBe(false);
    expect(passes({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(passes({ a: 'x' }, { a: 'y' })).toBe(false);
    expect(passes({ a: { b: 1 } }, { a: 1 })).toBe(false);
    expect(passes({ a: 1 }, undefined)).toBe(false);
  });

  test('lets more keys than expected pass', () => {
    expect(passes({ a: 1 }, { a: 1, b: 2 })).toBe(true);
  });

  test('compares exact leaves and branches by equality', () => {
    expect(passes({ s: 100 }, { s: 100.5 })).toBe(true);
    expect(passes({ s: 100 }, { s: 100.5 }, tolerance, ['s'])).toBe(false);
    expect(passes({ counts: { A: 100 } }, { counts: { A: 100.5 } }, tolerance, ['counts'])).toBe(
      false,
    );
    const withKey = { ...tolerance, s: 'exact' };
    expect(differences({ s: 100 }, { s: 100.5 }, withKey, [])).toHaveLength(1);
  });

  test('takes a further key of the tolerance for its branch, rel = 0 when only abs is there', () => {
    const withKey = { ...tolerance, part: { abs: 0.5 } };
    expect(differences({ part: { x: 100 } }, { part: { x: 100.4 } }, withKey, [])).toEqual([]);
    expect(differences({ part: { x: 100 } }, { part: { x: 100.9 } }, withKey, [])).toHaveLength(1);
  });

  test('compares what was simulated only when it is there', () => {
    const want = { a: 1, simPriorityClearing: { high: 0.9 } };
    expect(passes(want, { a: 1 })).toBe(true);
    expect(passes(want, { a: 1, simPriorityClearing: { high: 0.5 } })).toBe(false);
  });

  test('leaves allocations to ties where the cost and the EBO of the point are compared', () => {
    const want = { efficientPoints: [{ s: [1, 0], cost: 5, ebo: 0.4 }] };
    expect(passes(want, { efficientPoints: [{ s: [0, 1], cost: 5, ebo: 0.4 }] })).toBe(true);
    expect(passes(want, { efficientPoints: [{ s: [0, 1], cost: 5, ebo: 0.5 }] })).toBe(false);
    expect(passes(want, { efficientPoints: [{ s: [0.5, 1], cost: 5, ebo: 0.4 }] })).toBe(false);
    expect(passes(want, { efficientPoints: [{ s: [1], cost: 5, ebo: 0.4 }] })).toBe(false);
  });
});

describe('the folder of cases', () => {
  test('fails when it is missing, empty, without a case, or of another schema', () => {
    const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
    const write = (content: unknown): void =>
      writeFileSync(join(folder, 'family.json'), JSON.stringify(content));
    try {
      expect(() => readCases(join(folder, 'nowhere'))).toThrow('ENOENT');
      expect(() => readCases(folder)).toThrow('must hold one case at least; got none');
      write({ schema: 'oracle/1', cases: [] });
      expect(() => readCases(folder)).toThrow('must hold one case at least; got none');
      write({ schema: 'oracle/2', cases: [{}] });
      expect(() => readCases(folder)).toThrow('must be a file of schema oracle/1; got oracle/2');
      write({ schema: 'oracle/1', cases: [{ id: 'one' }] });
      expect(readCases(folder)).toEqual([{ id: 'one' }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
