import type { LeverValue } from '#model/scenario.ts';
import type { Lever } from './lever.ts';

/** Steps counted in floating point are off by this much at most. */
const NOISE = 1e-9;

/** Is it a value the lever may take? `today` gives a row its length. */
export function isLegal(lever: Lever, value: unknown, today?: LeverValue): value is LeverValue {
  const nearest = nearestLegal(lever, value, today);
  return nearest !== undefined && sameValue(nearest, value);
}

/**
 * Nearest value the lever may take; undefined when the value says nothing, so that today's holds.
 *
 * A row's last cell is what the others leave: no legal row differs by fewer percents.
 */
export function nearestLegal(
  lever: Lever,
  value: unknown,
  today?: LeverValue,
): number | string | readonly number[] | undefined {
  if (lever.kind === 'choice') return lever.options?.find((option) => option === value);
  if (lever.kind === 'number') return typeof value === 'number' ? onStep(lever, value) : undefined;

  const size = Array.isArray(today) ? rowLength(lever, value, today.length) : 0;
  if (!Array.isArray(value) || value.some((cell) => onStep(lever, cell) === undefined))
    return undefined;
  const cells = Array.from({ length: size }, (_, cell) => onStep(lever, value[cell] ?? 0) ?? 0);
  return cells.some((cell) => cell > 0) ? remainderLast(cells) : undefined;
}

/** As many cells as today, more when they come and the row may have them. */
function rowLength({ extraCells = 0 }: Lever, value: unknown, today: number): number {
  const asked = Array.isArray(value) ? value.length : 0;
  return today === 0 ? 0 : Math.min(Math.max(asked, today), today + extraCells);
}

/** Same number within noise, or same row. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= NOISE;
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((cell, row) => cell === b[row]);
}

function onStep({ min, max, step }: Lever, value: unknown): number | undefined {
  if (typeof value !== 'number' || Number.isNaN(value)) return undefined;
  const within = Math.min(max, Math.max(min, value));
  const steps = Math.round((within - min) / step);
  return Math.min(max, Number((min + steps * step).toFixed(6)));
}

function remainderLast(cells: readonly number[]): readonly number[] {
  let left = 100;
  return cells.map((cell, row) => {
    const kept = row === cells.length - 1 ? left : Math.min(cell, left);
    left -= kept;
    return kept;
  });
}
