import type { Place } from '../marks/line.ts';
import type { Plane } from './plane.ts';

/** Points of the plane, px. */
export function placed(
  points: readonly { readonly stock: number; readonly service: number }[],
  { x, y }: Plane,
): readonly Place[] {
  return points.map(({ stock, service }) => ({ x: x(stock), y: y(service) }));
}

/** Points along a broken line, near enough to stand for it. */
export function along(points: readonly Place[]): readonly Place[] {
  return points.flatMap((point, k) => {
    const next = points[k + 1];
    if (!next) return [point];
    const count = Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / 10);
    return Array.from({ length: count }, (_, n) => ({
      x: point.x + ((next.x - point.x) * n) / count,
      y: point.y + ((next.y - point.y) * n) / count,
    }));
  });
}
