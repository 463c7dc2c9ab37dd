import { describe, expect, test } from 'vitest';
import { proposedPlacement } from '#model/matching/placement.ts';
import { classFlows, type ClassFlows } from '#model/matching/class-flows.ts';
import { unmovedFlows } from '#model/matching/unmoved-flows.ts';
import type { Scenario } from '#model/scenario.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
const classes = tinyCase.classes.length;

function flowsOf(scenario: Scenario, kept = 1): ClassFlows {
  const { offers, moves } = proposedPlacement(tinyCase, scenario);
  const staying = moves.map((share) => share * kept);
  return classFlows(tinyCase, tinyCase.portfolio!, { offers, moves: staying });
}

describe('classFlows', () => {
  test('keeps every line where it is when nobody moves', () => {
    const { lines, byOffer } = flowsOf({});
    expect(lines).toEqual(unmovedFlows(tinyCase).lines);
    expect(byOffer).toEqual(unmovedFlows(tinyCase, tinyCase.portfolio).byOffer);
  });

  test('moves promises, never lines', () => {
    for (const row of [
      [100, 0, 0, 0],
      [0, 100, 0, 0],
      [0, 0, 100, 0],
      [10, 20, 30, 40],
    ]) {
      const { lines, byOffer } = flowsOf({ 'match.G3': row });
      expect(sum(lines)).toBeCloseTo(tinyCase.measured.lines, 9);
      expect(sum(byOffer)).toBeCloseTo(sum(tinyCase.portfolio!.lines), 9);
      for (let k = 0; k < classes; k++) {
        const origin = sum(lines.slice(k * classes, (k + 1) * classes));
        expect(origin).toBeCloseTo(tinyCase.measured.byClass[k]!.lines, 9);
      }
      for (const count of lines) expect(count).toBeGreaterThanOrEqual(0);
    }
  });

  test('takes lines out of 24 h when clients leave the express offer for the 48 h one', () => {
    const { lines } = flowsOf({ 'match.G3': [33, 67, 0, 0] });
    const from24 = lines[1 * classes + 2]!;
    expect(from24).toBeGreaterThan(0);
    expect(lines[2 * classes + 1]).toBe(0);
  });

  test('a new offer takes its lines in the classes it is used in, and they bear on lists', () => {
    const { lines, listed, byOffer } = flowsOf({
      'offers.N2.deliveryClass': 'h48',
      'use.N2': [0, 0, 60, 40],
      'match.G3': [0, 0, 0, 0, 100],
    });
    const ordered = sum(tinyCase.portfolio!.lines.slice(2 * 4 * classes));
    expect(byOffer).toHaveLength(5);
    expect(byOffer[4]).toBeCloseTo(ordered, 9);
    expect(sum(listed)).toBeCloseTo(ordered, 9);
    const asked = [0, 1, 2, 3].map((k) =>
      sum([0, 1, 2, 3].map((from) => listed[from * classes + k]!)),
    );
    expect(asked.map((count) => count / ordered)).toEqual([
      0,
      0,
      expect.closeTo(0.6, 9),
      expect.closeTo(0.4, 9),
    ]);
    expect(sum(lines)).toBeCloseTo(tinyCase.measured.lines, 9);
  });

  test('clients who leave take their lines away', () => {
    const { lines } = flowsOf({ 'match.G3': [33, 67, 0, 0] }, 0.9);
    const explained = sum(tinyCase.portfolio!.lines);
    expect(sum(lines)).toBeCloseTo(tinyCase.measured.lines - 0.1 * explained, 9);
  });
});
