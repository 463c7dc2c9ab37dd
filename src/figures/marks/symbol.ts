import type { Pen } from './pen.ts';

/**
 * Shapes tell series apart without colour: square = cost, diamond = stock, circle = service, triangle = margin;
 * a cross, which is stroked and not filled, is what was missed.
 */
export type Shape = 'square' | 'circle' | 'triangle' | 'diamond' | 'cross';

const outlines: Readonly<Record<Shape, (size: number) => string>> = {
  square: (r) => `M${-r},${-r}H${r}V${r}H${-r}Z`,
  circle: (r) => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`,
  triangle: (r) => `M0,${-r}L${r},${round(r * 0.8)}H${-r}Z`,
  // A little larger than its radius, to weigh as much as the others.
  diamond: (r) =>
    `M0,${round(-r * 1.2)}L${round(r * 1.2)},0L0,${round(r * 1.2)}L${round(-r * 1.2)},0Z`,
  cross: (r) => `M${-r},${-r}L${r},${r}M${-r},${r}L${r},${-r}`,
};

export function symbol(
  pen: Pen,
  key: string,
  mark: {
    readonly x: number;
    readonly y: number;
    readonly shape: Shape;
    readonly size: number;
    readonly class: string;
  },
): void {
  pen.put('path', key, {
    class: mark.class,
    d: outlines[mark.shape](mark.size),
    transform: `translate(${round(mark.x)},${round(mark.y)})`,
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
