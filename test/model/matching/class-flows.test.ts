import { describe, expect, test } from 'vitest';
import { classFlows } from '#model/matching/class-flows.ts';
import { unmovedFlows } from '#model/matching/unmoved-flows.ts';
import { tinyCase } from '../../fixtures/model/tiny-case.ts';

const sum = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b, 0);
const classes = tinyCase.classes.length;

describe('classFlows', () => {
  test('keeps every line where it is when nobody moves', () => {
    const { lines, byOffer } = classFlows(tinyCase, tinyCase.portfolio!, {});
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
      const { lines, byOffer } = classFlows(tinyCase, tinyCase.portfolio!, { 'match.G3': row });
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
    const { lines } = classFlows(tinyCase, tinyCase.portfolio!, { 'match.G3': [33, 67, 0, 0] });
    const from24 = lines[1 * classes + 2]!;
    expect(from24).toBeGreaterThan(0);
    expect(lines[2 * classes + 1]).toBe(0);
  });
});
