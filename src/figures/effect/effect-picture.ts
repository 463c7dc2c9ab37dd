import { drawIn } from '../marks/pen.ts';
import type { EffectKpi } from './effect-point.ts';
import type { EffectRows } from './effect-rows.ts';

/** The drawing's own units: it is stretched over the slider's track, its strokes are not. */
export const effectBox = '0 0 100 24';
const [top, bottom] = [3, 21];

/** A move smaller than this share of the number's own level, or these points, does not fill the height. */
const least = { money: 0.05, service: 0.02 } as const;

/**
 * The curve along a lever's range, and where the lever stands on it. Its full height is the whole move,
 * so that its shape is seen; but a small move stays small.
 */
export function effectPicture(svg: Element, rows: EffectRows, position: number): void {
  const { at, values } = rows;
  const [from, to] = [at[0] ?? 0, at.at(-1) ?? 1];
  const x = (value: number) => (100 * (value - from)) / (to - from);
  const y = heights(rows);
  drawIn(svg, (pen) => {
    const path = values.map((value, k) => {
      if (value === null) return '';
      const move = (values[k - 1] ?? null) === null ? 'M' : 'L';
      return `${move}${round(x(at[k] ?? 0))},${round(y(value))}`;
    });
    pen.put('path', 'curve', { class: 'effect__curve', d: path.join('') });
    const here = between(rows, position);
    const place = here === null ? '' : `M${round(x(position))},${round(y(here))}h0`;
    pen.put('path', 'here', { class: 'effect__here', d: place });
  });
}

function heights({ kpi, values }: EffectRows): (value: number) => number {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const span = Math.max(high - low, leastSpan(kpi, low, high));
  const middle = (low + high) / 2;
  return (value) => (top + bottom) / 2 - ((bottom - top) * (value - middle)) / span;
}

function leastSpan(kpi: EffectKpi, low: number, high: number): number {
  if (kpi === 'service') return least.service;
  return least.money * Math.max(Math.abs(low), Math.abs(high), 1);
}

/** The number where the lever stands, on the straight line between its neighbours. */
function between({ at, values }: EffectRows, position: number): number | null {
  const next = at.findIndex((value) => value >= position - 1e-9);
  if (next < 0) return values.at(-1) ?? null;
  const [a, b] = [values[Math.max(next - 1, 0)] ?? null, values[next] ?? null];
  const [from, to] = [at[Math.max(next - 1, 0)] ?? 0, at[next] ?? 0];
  if (a === null || b === null || to === from) return b;
  return a + ((b - a) * Math.max(0, position - from)) / (to - from);
}

const round = (value: number) => Math.round(value * 100) / 100;
