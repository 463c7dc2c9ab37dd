import type { Results } from '#model/results.ts';
import type { Words } from '../figure.ts';
import { drawIn } from '../marks/pen.ts';
import { glyph } from './glyph.ts';
import { triangleRows } from './measure.ts';

/** The glyph alone, for the panel: its numbers stand beside it, so it is a picture and says nothing. */
export function panelPicture(
  svg: Element,
  results: { readonly now: Results; readonly scenario: Results },
  words: Words,
): void {
  drawIn(svg, (pen) => glyph(pen, triangleRows(results), { x: 144, y: 128, radius: 104 }, words));
}
