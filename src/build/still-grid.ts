import { parseHTML } from 'linkedom';
import { fillGrid } from '#editors/fill-grid.ts';
import type { FieldCell, Grid } from '#editors/grid.ts';
import type { Words } from '#figures/figure.ts';

/** An editor's grid as a table of texts: what is read before any script, and without one. */
export function stillGrid(grid: Grid, words: Words, text: (cell: FieldCell) => string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const table = document.createElement('table');
  fillGrid(table, grid, words, (place, cell) => {
    place.textContent = text(cell);
  });
  return table.outerHTML;
}
