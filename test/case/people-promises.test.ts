import { expect, test } from 'vitest';
import { buildMeasures } from '#case/case-measures.ts';
import { readTables } from '#case/read.ts';
import { measuredPromises } from '#model/measured-service.ts';
import { smallNetwork } from '../fixtures/case/small-network.ts';
import { bundledCase } from '../fixtures/case/bundled.ts';

test('visits and workshop jobs count beside order lines, whole extract and last year', () => {
  const { measured, of } = buildMeasures(bundledCase().read, 'corvane');
  const { byClass, all } = measured.lastYear.onTime;
  for (const { code, promises, kept } of measuredPromises(of)) {
    expect(byClass[code]?.lines, code).toBe(promises);
    expect(byClass[code]?.share, code).toBeCloseTo(kept / promises, 12);
  }
  expect(all).toBeCloseTo(0.9, 2);
  expect(measured.perimeter).toEqual(['parts', 'field', 'mro']);
  expect(measured.onTime.byClass['visit']!.lines).toBeGreaterThan(byClass['visit']!.lines);
});

test('of a small company, by hand: two visits of five and two jobs of three are kept', () => {
  const { measured } = buildMeasures(
    readTables(Object.entries(smallNetwork).map(([name, content]) => ({ name, content }))),
    'small',
  );
  const { byClass, kept, lines, all } = measured.lastYear.onTime;
  expect(byClass['visit']).toEqual({ lines: 5, share: 2 / 5 });
  expect(byClass['workshop']).toEqual({ lines: 3, share: 2 / 3 });
  expect([kept, lines]).toEqual([4, 7]);
  expect(all).toBeCloseTo((4 + 2 + 2) / (7 + 5 + 3), 12);
});
