import { parseHTML } from 'linkedom';
import { fillComputed } from '#figures/computed.ts';
import type { Figure, FigureInput, Words } from '#figures/figure.ts';
import { fillTable } from '#figures/table.ts';
import { fillViews } from '#figures/views.ts';

export interface StillFigure {
  /** The two pictures, as markup: 720 px, 360 px. */
  readonly wide: string;
  readonly narrow: string;
  readonly table: string;
  /** Its ways of looking, in their place, which a script fills no more than it must; empty without any. */
  readonly views: string;
  /** Lines of "how it is computed"; empty when nothing can be. */
  readonly computed: string;
  readonly says: string;
}

/**
 * A figure drawn at build time, by the code that moves it in the page.
 *
 * @throws Error when the figure does, with its name: the build stops there
 */
export function stillFigure(
  figure: Figure,
  input: FigureInput,
  words: Words,
  pictured = true,
): StillFigure {
  try {
    return drawStill(figure, input, words, pictured);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(`figure "${figure.id}" must draw at build; ${message}`, { cause: error });
  }
}

function drawStill(
  figure: Figure,
  input: FigureInput,
  words: Words,
  pictured: boolean,
): StillFigure {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const rows = figure.rows(input);
  const picture = (width: 360 | 720) =>
    pictured ? figure.draw(rows, { ...words, document, width, svg: null }).outerHTML : '';
  const table = document.createElement('table');
  fillTable(table, figure, rows, words);
  const choices = figure.views?.(input.read) ?? [];
  const views = document.createElement('div');
  views.setAttribute('class', 'figure__views');
  views.setAttribute('data-views', '');
  fillViews(views, choices, input.view, words);
  const computed = document.createElement('ol');
  fillComputed(computed, figure.computed?.(rows) ?? [], words);
  return {
    wide: picture(720),
    narrow: picture(360),
    table: table.outerHTML,
    views: choices.length > 0 ? views.outerHTML : '',
    computed: computed.innerHTML,
    says: figure.says(rows, words),
  };
}
