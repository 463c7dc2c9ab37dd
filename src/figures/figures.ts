import { costLines } from './cost-lines.ts';
import type { Figure } from './figure.ts';
import { platforms } from './platforms.ts';
import { stockService } from './stock-service.ts';
import { threeReadings } from './three-readings.ts';
import { triangle } from './triangle.ts';

/** Every figure, for the build; the page loads each by itself (widgets/figure-modules.ts). */
export const figures: Readonly<Record<string, Figure>> = {
  'cost-lines': costLines,
  platforms,
  'stock-service': stockService,
  'three-readings': threeReadings,
  triangle,
};

export function figureNamed(name: string): Figure {
  const figure = figures[name];
  if (figure) return figure;
  throw new RangeError(`figure must be one of ${Object.keys(figures).join(', ')}; got ${name}`);
}
