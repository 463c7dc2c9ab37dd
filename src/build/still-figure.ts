import { parseHTML } from 'linkedom';
import type { Figure, FigureInput, Words } from '#figures/figure.ts';
import { fillTable } from '#figures/table.ts';

export interface StillFigure {
  /** The two pictures, as markup: 720 px, 360 px. */
  readonly wide: string;
  readonly narrow: string;
  readonly table: string;
  readonly says: string;
}

/** A figure drawn at build time, by the code that moves it in the page. */
export function stillFigure(figure: Figure, input: FigureInput, words: Words): StillFigure {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const rows = figure.rows(input);
  const picture = (width: 360 | 720) =>
    figure.draw(rows, { ...words, document, width, svg: null }).outerHTML;
  const table = document.createElement('table');
  fillTable(table, figure, rows, words);
  return {
    wide: picture(720),
    narrow: picture(360),
    table: table.outerHTML,
    says: figure.says(rows, words),
  };
}
