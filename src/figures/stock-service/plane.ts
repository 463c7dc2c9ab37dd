import { type Linear, linear, rounded } from '../marks/linear.ts';
import type { StockServiceRows } from './curve-rows.ts';

/** Where stock and service fall, px. */
export interface Plane {
  readonly x: Linear;
  readonly y: Linear;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly wide: boolean;
}

export const heights = { 360: 400, 720: 440 } as const;

export function plane(rows: StockServiceRows, width: 360 | 720): Plane {
  const wide = width === 720;
  const box = wide
    ? { left: 60, right: 688, top: 44, bottom: heights[720] - 66 }
    : { left: 56, right: 336, top: 44, bottom: heights[360] - 70 };
  const others = rows.others.flatMap(({ points: all }) => all);
  const points = [...rows.curve, ...rows.ghost, ...others, rows.before, rows.scenario].filter(
    (point) => point !== null,
  );
  const stocks = points.map(({ stock }) => stock);
  const services = points.map(({ service }) => service);
  const most = Math.max(rows.ceiling ?? 0, ...services);
  const least = Math.min(...services);
  // Room under the lowest point for its name and for the change laid on the axis.
  const floor = rounded(least - 0.22 * (most - least) - 0.004, 1, 5)[0];
  return {
    ...box,
    wide,
    x: linear(rounded(Math.min(...stocks), Math.max(...stocks), 5), [box.left, box.right]),
    y: linear([floor, Math.min(1, most + 0.02)], [box.bottom, box.top]),
  };
}
