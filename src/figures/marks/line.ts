import { curveMonotoneX, line as shape } from 'd3-shape';
import type { Pen } from './pen.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A straight line. */
export function rule(
  pen: Pen,
  key: string,
  ends: { readonly from: Place; readonly to: Place; readonly class: string },
): void {
  pen.put('line', key, {
    class: ends.class,
    x1: ends.from.x,
    y1: ends.from.y,
    x2: ends.to.x,
    y2: ends.to.y,
  });
}

const smooth = shape<Place>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveMonotoneX)
  .digits(2);

/** A curve through points in order of x, without overshoot. */
export function curve(
  pen: Pen,
  key: string,
  { points, class: name }: { readonly points: readonly Place[]; readonly class: string },
): void {
  pen.put('path', key, { class: name, d: smooth(points) ?? '' });
}

export function polygon(
  pen: Pen,
  key: string,
  { points, class: name }: { readonly points: readonly Place[]; readonly class: string },
): void {
  const places = points.map(({ x, y }) => `${round(x)},${round(y)}`);
  pen.put('path', key, { class: name, d: places.length === 0 ? '' : `M${places.join('L')}Z` });
}

/** A level that jumps: flat until the next point. */
export function steps(
  pen: Pen,
  key: string,
  { points, class: name }: { readonly points: readonly Place[]; readonly class: string },
): void {
  const [first, ...rest] = points;
  const jumps = rest.map(({ x, y }) => `H${round(x)}V${round(y)}`).join('');
  pen.put('path', key, {
    class: name,
    d: first ? `M${round(first.x)},${round(first.y)}${jumps}` : '',
  });
}

const round = (value: number) => Math.round(value * 100) / 100;

/** A broken line through points, in their order; several runs of it where it leaves the plane. */
export function polyline(
  pen: Pen,
  key: string,
  line: { readonly runs: readonly (readonly Place[])[]; readonly class: string },
): void {
  const drawn = line.runs.map((points) =>
    points.map(({ x, y }) => `${round(x)},${round(y)}`).join('L'),
  );
  pen.put('path', key, { class: line.class, d: drawn.map((run) => `M${run}`).join('') });
}
