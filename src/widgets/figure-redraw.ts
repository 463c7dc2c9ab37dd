import { fillComputed } from '#figures/computed.ts';
import type { Figure, View, Words } from '#figures/figure.ts';
import { makeSortable } from '#figures/table-order.ts';
import { fillTable } from '#figures/table.ts';
import type { FigureReading } from './figure-reading.ts';
import type { Study } from './figure-study.ts';
import type { Page } from './page.ts';
import { part, write } from './part.ts';

/** A figure whose code is there, and what moves it besides the page. */
export interface Moved {
  readonly figure: Figure;
  readonly study: Study;
  readonly reading: FigureReading;
}

/** Rows of the scenario in force, and whether part of them belongs to an earlier one. */
export function rowsOf(
  { figure, study, reading }: Moved,
  view: View,
  page: Page,
): { readonly rows: unknown; readonly stale: boolean } {
  const { studied, reference, stale: oldStudy } = study.state();
  const { read, readNow, stale: oldReading } = reading.state(view);
  const stale = oldStudy || oldReading;
  const [now, scenario] = [page.now.get().results, page.results.get()];
  const input = { now, scenario, studied, reference, read, readNow, view, stale };
  return { rows: figure.rows(input), stale };
}

/** Everything a figure shows, brought to the state of its page. */
export function redraw(
  root: HTMLElement,
  alive: Moved,
  view: View,
  page: Page,
  words: Words,
): void {
  const { figure } = alive;
  const { rows, stale } = rowsOf(alive, view, page);
  root.toggleAttribute('data-stale', stale);
  const pictures = root.querySelectorAll<SVGSVGElement>('[data-picture] > svg');
  for (const svg of pictures) {
    // The picture of the other width is not shown: it is drawn when it is.
    if (svg.getClientRects().length === 0) continue;
    const width = svg.getAttribute('width') === '720' ? 720 : 360;
    figure.draw(rows, { ...words, document: root.ownerDocument, width, svg });
  }
  fillTable(part(root, '[data-table] table'), figure, rows, words);
  write(part(root, '[data-says]'), figure.says(rows, words));
  const how = root.querySelector<HTMLElement>('[data-how]');
  if (how && figure.computed) {
    how.hidden = fillComputed(part(how, 'ol'), figure.computed(rows), words) === 0;
  }
  root.dataset['live'] = '';
}

export { createReading } from './figure-reading.ts';
export { createStudy } from './figure-study.ts';

export function letSort(root: HTMLElement, draw: () => void): void {
  makeSortable(part(root, '[data-table] table'), draw);
}
