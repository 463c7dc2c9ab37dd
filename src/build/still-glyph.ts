import { parseHTML } from 'linkedom';
import type { Words } from '#figures/figure.ts';
import { panelPicture } from '#figures/triangle/panel-picture.ts';
import type { Results } from '#model/results.ts';

/** The panel's glyph, drawn at build time. */
export function stillGlyph(results: Results, words: Words): string {
  const { document } = parseHTML('<svg data-glyph aria-hidden="true"></svg>');
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('document must hold an svg; got none');
  svg.setAttribute('class', 'chart chart-360 panel__glyph');
  svg.setAttribute('viewBox', '0 0 288 216');
  panelPicture(svg, { now: results, scenario: results }, words);
  return svg.outerHTML;
}
