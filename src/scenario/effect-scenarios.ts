import type { Scenario } from '#model/scenario.ts';
import type { Lever } from './lever.ts';
import { setLever, type Defaults } from './scenario.ts';

/** Scenarios along a lever's range: enough to see where it bends. */
const COUNT = 9;

/** Values from one end of a number's range to the other, each on a step, evenly apart. */
export function valuesAlong({ min, max, step }: Lever): readonly number[] {
  const steps = Math.round((max - min) / step);
  const places = Array.from({ length: COUNT }, (_, k) => Math.round((k * steps) / (COUNT - 1)));
  return [...new Set(places)].map((place) => Number((min + place * step).toFixed(6)));
}

/**
 * The scenario with one lever at each of those values, all else as it stands. A gesture is asked for
 * by its own id (`withGestures`).
 */
export function effectScenarios(
  lever: Lever,
  scenario: Scenario,
  defaults: Defaults,
): readonly Scenario[] {
  return valuesAlong(lever).map((value) =>
    lever.gesture
      ? { ...scenario, [lever.id]: value }
      : setLever(scenario, lever.id, value, defaults),
  );
}
