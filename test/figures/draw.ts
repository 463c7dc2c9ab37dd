import { parseHTML } from 'linkedom';
import type { Figure, FigureInput, Words } from '#figures/figure.ts';
import { createFormat } from '#i18n/format.ts';
import { labels } from '#i18n/t.ts';

export const widths = [360, 720] as const;

export function wordsOf(id: string, lang: 'fr' | 'en'): Words {
  return {
    labels: { ...labels(lang, 'figure.common.'), ...labels(lang, `figure.${id}.`) },
    format: createFormat(lang),
  };
}

export function newDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document;
}

export function drawn(
  figure: Figure,
  input: FigureInput,
  width: 360 | 720,
  lang: 'fr' | 'en' = 'fr',
  svg: SVGSVGElement | null = null,
): SVGSVGElement {
  const document = svg?.ownerDocument ?? newDocument();
  return figure.draw(figure.rows(input), { ...wordsOf(figure.id, lang), document, width, svg });
}

/** One element a line, so that a difference can be read. */
export function markup(svg: SVGSVGElement): string {
  return `${svg.outerHTML.replaceAll(/>(?=<)/g, '>\n')}\n`;
}
