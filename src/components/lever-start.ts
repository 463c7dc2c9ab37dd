import type { Results } from '#model/results.ts';
import type { Lever } from '#scenario/lever.ts';
import { gestureValue } from '#widgets/lever-moves.ts';

/** A lever's value on the page's start; null when the case has not what it is read from. */
export function leverStart({ id, gesture }: Lever, { values, scenario }: Results): number | null {
  const value = gesture ? gestureValue(id, scenario) : values[id];
  return typeof value === 'number' ? value : null;
}

/** The same today, wherever the page starts. */
export function leverToday(
  { id, gesture }: Lever,
  { before }: Results,
  defaults: Results['values'],
): number | null {
  const value = gesture ? gestureValue(id, before) : defaults[id];
  return typeof value === 'number' ? value : null;
}

/** Nearest step of the slider, as the browser would write it: what it shows before any script. */
export function onSlider({ min, max, step }: Lever, value: number): number {
  const steps = Math.round((Math.min(max, Math.max(min, value)) - min) / step);
  return Number((min + steps * step).toFixed(6));
}
