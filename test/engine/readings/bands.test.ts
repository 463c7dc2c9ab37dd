import { expect, test } from 'vitest';
import { readings } from '#engine/readings.ts';
import type { BandsRead } from '#engine/readings/bands.ts';
import { scenarioBands } from '#model/bands/scenario-bands.ts';
import { evaluate } from '#model/evaluate.ts';
import { startReading } from '#model/readings.ts';
import type { Scenario } from '#model/scenario.ts';
import { uncertainEntries } from '#scenario/uncertain-entries.ts';
import { tinyCase as of } from '../../fixtures/model/tiny-case.ts';

function read(scenario: Scenario, draws: '40' | '200'): { steps: number; value: BandsRead } {
  const reading = startReading(readings, 'bands', of, scenario, { draws });
  for (let steps = 1; ; steps++) {
    const { done, value } = reading.next();
    if (done) return { steps, value: value as BandsRead };
  }
}

test('40 draws first, then the rest of 200: the bands the model gives, no draw made twice', () => {
  const scenario = { serviceTarget: 0.95 };
  const first = read(scenario, '40');
  const whole = read(scenario, '200');
  expect([first.steps, whole.steps]).toEqual([41, 161]);
  const uncertain = uncertainEntries(evaluate(of, {}).values);
  for (const { value } of [first, whole])
    expect(value.bands).toEqual(scenarioBands(of, scenario, uncertain, value.draws, 20261101));
  expect(whole.value.bands['stock']?.difference?.draws).toBe(200);
  expect(read(scenario, '200').steps).toBe(1);
});
