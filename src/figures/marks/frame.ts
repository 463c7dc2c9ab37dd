import type { Drawing } from '../figure.ts';
import { drawIn, type Pen } from './pen.ts';

/** The `<svg>` of a figure, made once: named for assistive technology, sized by its view box. */
export function frame(
  { document, width, svg }: Drawing,
  { id, height, alt }: { readonly id: string; readonly height: number; readonly alt: string },
  inside: (pen: Pen) => void,
): SVGSVGElement {
  const root = svg ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of [
    ['class', `chart chart-${width} chart-${id}`],
    ['viewBox', `0 0 ${width} ${height}`],
    ['width', String(width)],
    ['height', String(height)],
    ['role', 'img'],
    ['aria-label', alt],
  ] as const) {
    if (root.getAttribute(name) !== value) root.setAttribute(name, value);
  }
  drawIn(root, inside);
  return root;
}
