import { parseHTML } from 'linkedom';
import type { Words } from '#figures/figure.ts';
import { panelPicture } from '#figures/triangle/panel-picture.ts';
import { gaugeBox, panelGauge } from '#figures/triangle/panel-gauge.ts';
import type { MeasureId } from '#figures/triangle/measure.ts';
import type { Results } from '#model/results.ts';

/** The panel's glyph, drawn at build time. */
export function stillGlyph(results: Results, words: Words): string {
  const svg = bareSvg();
  svg.setAttribute('data-glyph', '');
  svg.setAttribute('class', 'chart chart-360 panel__glyph');
  svg.setAttribute('viewBox', '0 0 288 216');
  panelPicture(svg, { now: results, scenario: results }, words);
  return svg.outerHTML;
}

/** One gauge of the panel, drawn at build time. */
export function stillGauge(results: Results, id: MeasureId): string {
  const svg = bareSvg();
  svg.setAttribute('data-gauge', id);
  svg.setAttribute('class', `chart panel__track of-${id}`);
  svg.setAttribute('viewBox', `0 0 ${gaugeBox.width} ${gaugeBox.height}`);
  panelGauge(svg, id, { now: results, scenario: results }, null);
  return svg.outerHTML;
}

function bareSvg(): SVGSVGElement {
  const { document } = parseHTML('<svg aria-hidden="true"></svg>');
  const svg = document.querySelector('svg');
  if (!svg) throw new Error('document must hold an svg; got none');
  return svg;
}
